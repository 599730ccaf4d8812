import type { ColumnEdit } from '@/lib/domain/columns';
import { addColumn } from '@/lib/store/commands/add-column';
import { boardSettings } from '@/locales/board-settings';
import { column } from '@/locales/column';
import { common } from '@/locales/common';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Dialog } from '@/components/ui/Dialog';
import { ColumnForm } from './ColumnForm';
import { saidInPlace } from './refusal';

/** Adds a column: after another one, or at the end of the board. */
export function AddColumnDialog({ after, onClose }: { after?: string; onClose: () => void }) {
  const t = useWords(boardSettings);
  const columnWords = useWords(column);
  const c = useWords(common);
  const { run } = useSteps();

  const save = async (edit: ColumnEdit) => {
    const place = after === undefined ? {} : { place: { after } };
    const outcome = await run(() => addColumn({ ...edit, ...place }), {
      done: columnWords.columnAdded(edit.name?.trim().slice(0, 80) ?? ''),
      handles: saidInPlace,
    });
    if (outcome.ok) onClose();
    return outcome.ok ? null : outcome.reason;
  };

  return (
    <Dialog title={columnWords.addTitle} closeLabel={c.close} onClose={onClose}>
      <ColumnForm saveLabel={t.add} onSave={save} onCancel={onClose} />
    </Dialog>
  );
}
