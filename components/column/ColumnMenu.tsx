import { ArrowLeft, ArrowRight, Pencil, Plus, SlidersHorizontal, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { backlogColumnId } from '@/lib/domain/board';
import type { Column } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { column as words } from '@/locales/column';
import { useColumns } from '@/components/board/feed';
import { nextColumn } from '@/components/board/next-column';
import { useWords } from '@/components/language/language';
import { MenuAt } from '@/components/ui/MenuAt';
import type { MenuEntry } from '@/components/ui/MenuEntries';
import { useMoveColumn } from './use-move-column';

const icon = { size: 16, 'aria-hidden': true } as const;

/** Everything that can be done with a column, by pointer alone. */
export function ColumnMenu({
  column,
  anchor,
  movable,
  inSettings,
  onClose,
  onChange,
  onAdd,
  onDelete,
  onMoved,
}: {
  column: Column;
  anchor: Element;
  /** Whether left and right mean something here. */
  movable: boolean;
  inSettings: boolean;
  onClose: () => void;
  onChange: () => void;
  onAdd: () => void;
  onDelete: () => void;
  onMoved: () => void;
}) {
  const b = useWords(board);
  const t = useWords(words);
  const columns = useColumns();
  const move = useMoveColumn();
  const [, navigate] = useLocation();
  const left = nextColumn(columns, column.id, 'left');
  const right = nextColumn(columns, column.id, 'right');
  const isLastDone =
    column.kind === 'done' && !columns.some(({ id, kind }) => kind === 'done' && id !== column.id);
  const stays = column.id === backlogColumnId || isLastDone;
  const entries: MenuEntry[] = [
    { id: 'change', label: t.change, icon: <Pencil {...icon} />, onSelect: onChange },
    ...(movable
      ? [
          {
            id: 'left',
            label: t.moveLeft,
            icon: <ArrowLeft {...icon} />,
            disabled: !left,
            onSelect: () => {
              onMoved();
              if (left) void move(column.id, { before: left.id });
            },
          },
          {
            id: 'right',
            label: t.moveRight,
            icon: <ArrowRight {...icon} />,
            disabled: !right,
            onSelect: () => {
              onMoved();
              if (right) void move(column.id, { after: right.id });
            },
          },
        ]
      : []),
    { id: 'add', label: t.addAfter, icon: <Plus {...icon} />, onSelect: onAdd },
    ...(inSettings
      ? []
      : [
          {
            id: 'settings',
            label: t.open,
            icon: <SlidersHorizontal {...icon} />,
            onSelect: () => navigate('/settings'),
          },
        ]),
    {
      id: 'delete',
      label: t.deleteColumn,
      icon: <Trash2 {...icon} />,
      danger: true,
      disabled: stays,
      ...(stays ? { hint: t.stays } : {}),
      onSelect: onDelete,
    },
  ];
  return <MenuAt anchor={anchor} label={b.editColumn(column.name)} entries={entries} onClose={onClose} />;
}
