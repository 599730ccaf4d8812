import { Check, TriangleAlert } from 'lucide-react';
import type { Autosave } from '@/components/app/use-autosave';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/lib/platform/save-file';
import { autosave as words } from '@/locales/autosave';
import { common } from '@/locales/common';
import styles from './save-status.module.css';

export interface SavedField {
  label: string;
  /** How many characters are kept, where that can be too few. */
  most?: number;
  autosave: Autosave;
}

/** Says that everything typed is saved; when a write failed, why, with what can be done and nothing lost. */
export function SaveStatus({ fields }: { fields: readonly SavedField[] }) {
  const t = useWords(words);
  const failed = fields.filter(({ autosave }) => autosave.state === 'refused' && isTrouble(autosave.reason));
  const is = (state: Autosave['state']) => fields.some(({ autosave }) => autosave.state === state);
  if (failed.length > 0) return <SaveTrouble failed={failed} />;
  const saving = is('saving') || is('unsaved');
  return (
    <p className={styles['status']} role="status">
      {saving ? (
        t.saving
      ) : is('saved') ? (
        <>
          <Check size={14} aria-hidden /> {t.saved}
        </>
      ) : null}
    </p>
  );
}

/** A refusal that is about storing, not about what was typed: that one is said at its field. */
function isTrouble(reason: string | null): boolean {
  return reason !== null && reason !== 'no-title';
}

function SaveTrouble({ failed }: { failed: readonly SavedField[] }) {
  const t = useWords(words);
  const c = useWords(common);
  const long = failed.find(({ autosave }) => autosave.reason === 'too-long');
  const reason = (long ?? failed[0])?.autosave.reason;
  const sentence = reason ? (c as Partial<Record<string, unknown>>)[reason] : undefined;
  return (
    <div className={styles['trouble']} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <div>
        <p>
          {long?.most === undefined
            ? typeof sentence === 'string'
              ? sentence
              : c.somethingBroke
            : t.tooLong(long.label, long.autosave.text.length, long.most)}
        </p>
        <p>{t.draftKept}</p>
        <div className={styles['actions']}>
          <Button onClick={() => failed.forEach(({ autosave }) => autosave.tryAgain())}>{c.tryAgain}</Button>
          <Button
            onClick={() =>
              saveFile(
                'backlight.txt',
                failed.map(({ label, autosave }) => `${label}\n${autosave.text}\n`).join('\n'),
              )
            }
          >
            {c.saveAsFile}
          </Button>
        </div>
      </div>
    </div>
  );
}
