import { isInProgress } from '@/lib/domain/board';
import { boardSettings } from '@/locales/board-settings';
import { useColumns } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import styles from './board-settings.module.css';

/** Which columns a limit holds for; none chosen stands for all work in progress. */
export function ColumnChoice({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const t = useWords(boardSettings);
  const columns = useColumns();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className={styles['choice']}>
      <legend>{t.sharedColumns}</legend>
      <label className={styles['tick']}>
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
        {t.sharedAll}
      </label>
      {columns
        .filter(({ id, kind }) => isInProgress(kind) || kind === 'queue' || chosen.includes(id))
        .map(({ id, name }) => (
          <label key={id} className={styles['tick']}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span dir="auto">{name}</span>
          </label>
        ))}
    </fieldset>
  );
}
