import { Flag } from 'lucide-react';
import { cycleDay } from '@/lib/domain/cycle';
import type { Cycle } from '@/lib/domain/entities';
import { page } from '@/locales/page';
import { useToday } from '@/components/app/use-today';
import { shortDay } from '@/components/board/short-day';
import { useLanguage, useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import styles from './top-bar.module.css';

/** The launch cycle at a glance: its goal, the day it is, the days that are left. Pressed, it can be changed. */
export function CycleStrip({ cycle, onEdit }: { cycle: Cycle | undefined; onEdit: () => void }) {
  const t = useWords(page);
  const today = useToday();
  if (!cycle) {
    return (
      <Button look="quiet" icon={<Flag size={16} aria-hidden />} onClick={onEdit}>
        {t.setCycle}
      </Button>
    );
  }
  const { phase, day, of } = cycleDay(cycle, today);
  return (
    <button type="button" className={styles['cycle']} title={t.editCycle} onClick={onEdit}>
      <Flag size={16} aria-hidden />
      <span className={styles['goal']} dir="auto">
        {cycle.goal}
      </span>
      <span className={styles['days']}>
        <CycleDays cycle={cycle} />
      </span>
      {phase === 'running' ? (
        <span className={styles['track']} aria-hidden>
          <span className={styles['done']} style={{ inlineSize: `${Math.round((day / of) * 100)}%` }} />
        </span>
      ) : null}
    </button>
  );
}

function CycleDays({ cycle }: { cycle: Cycle }) {
  const t = useWords(page);
  const language = useLanguage();
  const today = useToday();
  const { phase, day, of, daysLeft } = cycleDay(cycle, today);
  if (phase === 'upcoming') return t.startsOn(shortDay(cycle.startsOn, language));
  if (phase === 'over') return t.cycleOver;
  return `${t.dayOf(day, of)} · ${t.daysLeft(daysLeft)}`;
}
