import { useLanguage, useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { lastWorkingDay, nextMonday } from '@/lib/domain/cycle';
import { dayInWords } from '@/lib/i18n/times';
import type { CyclePlan } from '@/lib/store/commands/set-cycle';
import { cycle as words } from '@/locales/cycle';
import styles from './cycle-dialog.module.css';

/** The days of a cycle: the first one, how many, and which is the last. */
export function CycleDays({
  plan,
  today,
  error,
  onChange,
}: {
  plan: CyclePlan;
  today: string;
  error: string | undefined;
  onChange: (part: Partial<CyclePlan>) => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const monday = nextMonday(today);
  const last = lastWorkingDay(plan.startsOn, plan.workingDays);
  return (
    <>
      <div className={styles['start']}>
        <TextField
          label={t.startsOn}
          type="date"
          max="9999-12-31"
          error={error}
          value={plan.startsOn}
          onChange={({ target }) => onChange({ startsOn: target.value })}
        />
        <Button aria-pressed={plan.startsOn === today} onClick={() => onChange({ startsOn: today })}>
          {t.today}
        </Button>
        <Button aria-pressed={plan.startsOn === monday} onClick={() => onChange({ startsOn: monday })}>
          {t.nextMonday}
        </Button>
      </div>
      <fieldset className={styles['lengths']}>
        <legend>{t.length}</legend>
        {([5, 10] as const).map((days) => (
          <label key={days} className={styles['length']}>
            <input
              type="radio"
              name="length"
              checked={plan.workingDays === days}
              onChange={() => onChange({ workingDays: days })}
            />
            <span>
              {days === 5 ? t.week : t.twoWeeks}
              <small>{days === 5 ? t.weekDetail : t.twoWeeksDetail}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles['last']} aria-live="polite">
        {last ? t.lastDay(dayInWords(language, last)) : null}
      </p>
    </>
  );
}
