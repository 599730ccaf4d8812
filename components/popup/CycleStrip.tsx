import { useLanguage, useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { cycleDay } from '@/lib/domain/cycle';
import { popup } from '@/locales/popup';
import type { Figures } from './figures';
import { PlaceLink } from './PlaceLink';
import styles from './cycle-strip.module.css';

/** The cycle's goal, the day it is at, and one mark for each of its working days. */
export function CycleStrip({ cycle, today }: { cycle: Figures['cycle']; today: string }) {
  const t = useWords(popup);
  const language = useLanguage();
  if (!cycle) {
    return (
      <section className={styles['strip']} aria-label={t.cycle}>
        <PlaceLink place="/cycle" quiet>
          {t.noCycle}
        </PlaceLink>
      </section>
    );
  }
  const { phase, day, of, daysLeft } = cycleDay(
    {
      startsOn: cycle.startsOn,
      workingDays: cycle.workingDays,
      ...(cycle.endedOn ? { endedOn: cycle.endedOn } : {}),
    },
    today,
  );
  const starts = Temporal.PlainDate.from(cycle.startsOn).toLocaleString(language, {
    day: 'numeric',
    month: 'short',
  });
  return (
    <section className={styles['strip']} aria-label={t.cycle}>
      <p className={styles['goal']} title={cycle.goal}>
        {cycle.goal}
      </p>
      {phase === 'over' ? (
        <PlaceLink place="/cycle" quiet>
          {t.cycleOverNext}
        </PlaceLink>
      ) : (
        <p className={styles['when']}>
          {phase === 'upcoming' ? (
            <span>{t.cycleStarts(starts)}</span>
          ) : (
            <>
              <span className={styles['day']}>{t.cycleDay(day, of)}</span>
              <span className={styles['left']}>{t.daysLeft(daysLeft)}</span>
            </>
          )}
        </p>
      )}
      <Days day={day} of={of} />
    </section>
  );
}

function Days({ day, of }: { day: number; of: number }) {
  const days = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <div className={styles['days']} aria-hidden>
      {days.map((n) => (
        <span
          key={n}
          className={classNames(styles['mark'], n < day && styles['past'], n === day && styles['now'])}
        />
      ))}
    </div>
  );
}
