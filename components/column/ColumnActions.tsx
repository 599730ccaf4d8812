import { useEffect, useEffectEvent, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import { useCount } from '@/components/board/feed';
import { AddColumnDialog } from './AddColumnDialog';
import { ColumnMenu } from './ColumnMenu';
import { DeleteColumnDialog } from './DeleteColumnDialog';
import { EditColumnDialog } from './EditColumnDialog';
import { useDeleteColumn } from './use-delete-column';

/** The menu of a column, and what its entries open. Loaded when it is asked for. */
export function ColumnActions({
  column,
  anchor,
  movable,
  inSettings = false,
  onMoved,
  onClose,
}: {
  column: Column;
  anchor: Element;
  movable: boolean;
  /** True where all columns and limits are shown already. */
  inSettings?: boolean;
  onMoved: () => void;
  onClose: () => void;
}) {
  const [inMenu, setInMenu] = useState(true);
  const [dialog, setDialog] = useState<'change' | 'add' | 'delete' | null>(null);
  const held = useCount(column.id);
  const remove = useDeleteColumn();
  // An entry that opens a dialog closes the menu as well, in whichever order.
  const left = useEffectEvent(onClose);
  useEffect(() => {
    if (!inMenu && dialog === null) left();
  }, [inMenu, dialog]);

  if (dialog === 'change') return <EditColumnDialog column={column} onClose={onClose} />;
  if (dialog === 'add') return <AddColumnDialog after={column.id} onClose={onClose} />;
  if (dialog === 'delete') return <DeleteColumnDialog column={column} onClose={onClose} />;
  if (!inMenu) return null;
  return (
    <ColumnMenu
      column={column}
      anchor={anchor}
      movable={movable}
      inSettings={inSettings}
      onMoved={onMoved}
      onChange={() => setDialog('change')}
      onAdd={() => setDialog('add')}
      onDelete={() => (held > 0 ? setDialog('delete') : void remove(column))}
      onClose={() => setInMenu(false)}
    />
  );
}
