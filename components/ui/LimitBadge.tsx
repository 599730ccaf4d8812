import { useLanguage } from '@/components/language/language';
import { classNames } from './class-names';
import styles from './limit-badge.module.css';
import { VisuallyHidden } from './VisuallyHidden';

const marks = { none: '', under: '', at: '=', over: '!' } as const;

/** A count and its limit. The state is told by colour, by the mark before it (`=` at, `!` over) and by `words`. */
export function LimitBadge({
  count,
  limit,
  state,
  words,
}: {
  count: number;
  limit: number | undefined;
  state: keyof typeof marks;
  /** The whole in words, for those who cannot see it, and as a tooltip: “4 of 3, over the limit”. */
  words: string;
}) {
  const language = useLanguage();
  const written = (n: number) => (n < 1000 ? String(n) : new Intl.NumberFormat(language).format(n));
  return (
    <span className={classNames(styles['badge'], state !== 'none' && styles[state])} title={words}>
      <span aria-hidden>
        {marks[state] ? <span className={styles['mark']}>{marks[state]} </span> : null}
        {limit === undefined ? written(count) : `${written(count)}/${written(limit)}`}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
