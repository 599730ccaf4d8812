import { useId } from 'react';
import { type ColumnKind, columnKinds } from '@/lib/domain/entities';
import { boardSettings } from '@/locales/board-settings';
import { column } from '@/locales/column';
import { useWords } from '@/components/language/language';
import { KindMark } from './KindMark';
import styles from './column-form.module.css';

/** The four kinds of a column, each with what it means. */
export function KindChoice({
  kind,
  note,
  disabled = false,
  onChange,
}: {
  kind: ColumnKind;
  /** What follows from the choice. */
  note?: string | undefined;
  disabled?: boolean;
  onChange: (kind: ColumnKind) => void;
}) {
  const t = useWords(boardSettings);
  const c = useWords(column);
  const name = useId();
  const why = { queue: c.queueWhy, active: c.activeWhy, waiting: c.waitingWhy, done: c.doneWhy };
  return (
    <fieldset className={styles['kinds']} disabled={disabled}>
      <legend>{t.kind}</legend>
      {columnKinds.map((each) => (
        <label key={each} className={styles['kind']}>
          <input type="radio" name={name} checked={each === kind} onChange={() => onChange(each)} />
          <KindMark kind={each} />
          <span className={styles['kindName']}>
            {t[each]}
            <small>{why[each]}</small>
          </span>
        </label>
      ))}
      {note ? (
        <p className={styles['note']} role="status">
          {note}
        </p>
      ) : null}
    </fieldset>
  );
}
