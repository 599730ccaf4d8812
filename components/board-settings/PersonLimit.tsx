import type { Limit } from '@/lib/domain/entities';
import { addLimit, deleteLimit, editLimit } from '@/lib/store/commands/set-limits';
import { boardSettings } from '@/locales/board-settings';
import { numberFrom } from '@/components/column/refusal';
import { useWords } from '@/components/language/language';
import styles from './board-settings.module.css';
import { LineField } from './LineField';
import { ModeSelect } from './ModeSelect';
import { useSaving } from './use-saving';
import { useShown } from './use-shown';

/** How much anybody should have at once: a guard, and never a measure. An empty line is no limit. */
export function PersonLimit({ limit }: { limit: Limit | undefined }) {
  const t = useWords(boardSettings);
  const saving = useSaving();
  const [mode, chooseMode] = useShown(limit?.limitMode);
  const save = async (text: string) => {
    const most = numberFrom(text);
    if (!limit) return saving(() => addLimit('person', { most }), t.limitAdded);
    if (most === null) return saving(() => deleteLimit(limit.id), t.limitDeleted);
    return saving(() => editLimit(limit.id, { most }), t.limitSaved);
  };
  return (
    <section className={styles['section']} aria-labelledby="person-limit">
      <h3 id="person-limit">{t.person}</h3>
      <p className={styles['hint']}>{t.personHint}</p>
      <div className={styles['limitHead']}>
        <span aria-hidden>{t.personMost}</span>
        <LineField
          numeric
          label={t.personMost}
          value={String(limit?.most ?? '')}
          placeholder={t.noLimit}
          onSave={save}
        />
        <ModeSelect
          label={t.whenFullOf(t.onePersonName)}
          mode={mode}
          disabled={!limit}
          onChange={(next) => {
            if (!limit) return;
            void chooseMode(
              next,
              saving(() => editLimit(limit.id, { limitMode: next }), t.limitSaved),
            );
          }}
        />
      </div>
    </section>
  );
}
