import type { ColumnEdit } from '@/lib/domain/columns';
import type { Column } from '@/lib/domain/entities';
import { editColumn } from '@/lib/store/commands/edit-column';
import { board } from '@/locales/board';
import { common } from '@/locales/common';
import { useSteps } from '@/components/app/Steps';
import { useCount } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { Dialog } from '@/components/ui/Dialog';
import { ColumnForm } from './ColumnForm';
import { saidInPlace } from './refusal';
import { useColumnSaved } from './use-column-saved';

/** Changes a column: its name, its kind, its limit and minimum, and what happens when it is full. */
export function EditColumnDialog({ column, onClose }: { column: Column; onClose: () => void }) {
  const t = useWords(board);
  const c = useWords(common);
  const { run } = useSteps();
  const held = useCount(column.id);
  const said = useColumnSaved();

  const save = async (edit: ColumnEdit) => {
    const outcome = await run(() => editColumn(column.id, edit), {
      done: said,
      items: held,
      handles: saidInPlace,
    });
    if (outcome.ok) onClose();
    return outcome.ok ? null : outcome.reason;
  };

  return (
    <Dialog title={t.editColumnTitle} closeLabel={c.close} onClose={onClose}>
      <ColumnForm column={column} held={held} saveLabel={c.save} onSave={save} onCancel={onClose} />
    </Dialog>
  );
}
