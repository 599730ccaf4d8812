import { useId } from 'react';
import type { Exclusions } from '@/lib/domain/limits';
import { countLimits } from '@/lib/store/commands/set-limits';
import { boardSettings } from '@/locales/board-settings';
import { useWords } from '@/components/language/language';
import { LabelsField } from '@/components/values/LabelsField';
import styles from './board-settings.module.css';
import { useSaving } from './use-saving';
import { useShown } from './use-shown';

/** What counts against the limits, and whether a column's limit holds for each lane of the board by itself. */
export function Counting({ exclusions, limitPerLane }: { exclusions: Exclusions; limitPerLane: boolean }) {
  const t = useWords(boardSettings);
  const saving = useSaving();
  const lanes = useId();
  const [{ blocked = false, labels = [] }, chooseOut] = useShown(exclusions);
  const [each, chooseEach] = useShown(limitPerLane);
  const leaveOut = (part: Exclusions) => {
    const next = { blocked, labels, ...part };
    void chooseOut(
      next,
      saving(() => countLimits({ exclusions: next }), t.countingSaved),
    );
  };
  const perLane = (next: boolean) =>
    void chooseEach(
      next,
      saving(() => countLimits({ limitPerLane: next }), t.countingSaved),
    );
  return (
    <section className={styles['section']} aria-labelledby="what-counts">
      <h3 id="what-counts">{t.counting}</h3>
      <label className={styles['tick']}>
        <input type="checkbox" checked={blocked} onChange={() => leaveOut({ blocked: !blocked })} />
        {t.notBlocked}
      </label>
      <div role="group" aria-label={t.notLabels}>
        <p className={styles['hint']}>{t.notLabels}</p>
        <LabelsField
          of="labels"
          value={labels}
          onAdd={(words) => leaveOut({ labels: [...labels, ...words] })}
          onRemove={(word) => leaveOut({ labels: labels.filter((label) => label !== word) })}
        />
      </div>
      <fieldset className={styles['choice']}>
        <legend>{t.perLane}</legend>
        <label className={styles['tick']}>
          <input type="radio" name={lanes} checked={!each} onChange={() => perLane(false)} />
          {t.across}
        </label>
        <label className={styles['tick']}>
          <input type="radio" name={lanes} checked={each} onChange={() => perLane(true)} />
          {t.inEach}
        </label>
      </fieldset>
    </section>
  );
}
