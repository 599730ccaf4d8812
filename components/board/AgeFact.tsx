import { ClockAlert, Hourglass, TriangleAlert } from 'lucide-react';
import { ageInDays } from '@/lib/domain/age';
import { ageState } from '@/lib/domain/pace';
import { clock } from '@/lib/platform/clock';
import { card } from '@/locales/card';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './card-facts.module.css';
import { usePace } from './feed';

const looks = {
  usual: { icon: Hourglass, tone: '' },
  late: { icon: ClockAlert, tone: 'at' },
  old: { icon: TriangleAlert, tone: 'over' },
} as const;

/**
 * How long something is in progress, held against what 85 % of the team's own work took. The three states differ in their
 * shape and their words, not in colour alone.
 */
export function AgeFact({ startedAt, brief }: { startedAt: number; brief: boolean }) {
  const t = useWords(card);
  const pace = usePace();
  const days = ageInDays(startedAt, clock.now(), clock.timeZone());
  const state = ageState(days, pace);
  const { icon: Icon, tone } = looks[state];
  const words = {
    usual: t.ageWords(days),
    late: t.ageLate(days, pace?.expected ?? 0),
    old: t.ageOld(days, pace?.expected ?? 0),
  }[state];
  const held = pace && state !== 'usual' ? pace.expected : undefined;
  const short =
    held === undefined ? (brief ? days : t.age(days)) : brief ? `${days}/${held}` : t.ageOf(days, held);
  return (
    <span className={classNames(styles['fact'], styles['age'], tone && styles[tone])} title={words}>
      <Icon size={13} aria-hidden />
      <span aria-hidden>{short}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
