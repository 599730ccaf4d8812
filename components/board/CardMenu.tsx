import {
  ArrowDownToLine,
  ArrowRight,
  ArrowUpToLine,
  Move,
  PanelRightOpen,
  Pencil,
  Rocket,
  Trash2,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { backlogColumnId } from '@/lib/domain/board';
import { launchLineId } from '@/lib/domain/launch-line';
import { card } from '@/locales/card';
import { moving } from '@/locales/moving';
import { common } from '@/locales/common';
import { launchLine } from '@/locales/launch-line';
import { selection } from '@/locales/selection';
import { useWords } from '@/components/language/language';
import { usePick } from '@/components/pick/pick';
import { MenuAt } from '@/components/ui/MenuAt';
import type { MenuEntry } from '@/components/ui/MenuEntries';
import { useColumns, useItem } from './feed';
import { useMoves } from './moves';
import { nextColumn } from './next-column';

const icon = { size: 16, 'aria-hidden': true } as const;

/** Everything that can be done with a card, by pointer alone: no dragging is needed for any of it. */
export function CardMenu({
  itemId,
  anchor,
  onClose,
}: {
  itemId: string;
  anchor: Element;
  onClose: () => void;
}) {
  const t = useWords(card);
  const m = useWords(moving);
  const c = useWords(common);
  const l = useWords(launchLine);
  const s = useWords(selection);
  const pick = usePick();
  const item = useItem(itemId);
  const columns = useColumns();
  const { move, remove, ask } = useMoves();
  const [, navigate] = useLocation();
  if (!item) return null;

  const onwards = nextColumn(columns, item.column, 'right');
  const entries: MenuEntry[] = [
    {
      id: 'open',
      label: m.open,
      hint: '↵',
      icon: <PanelRightOpen {...icon} />,
      onSelect: () => navigate(`/item/${itemId}`),
    },
    ...(onwards
      ? [
          {
            id: 'onwards',
            label: m.moveOn(onwards.name),
            icon: <ArrowRight {...icon} />,
            onSelect: () =>
              void move(itemId, onwards.id, { at: onwards.kind === 'done' ? 'top' : 'bottom' }, 'place'),
          },
        ]
      : []),
    { id: 'move', label: m.moveTo, hint: 'M', icon: <Move {...icon} />, onSelect: () => ask(itemId) },
    {
      id: 'top',
      label: m.toTop,
      hint: 'T',
      icon: <ArrowUpToLine {...icon} />,
      onSelect: () => void move(itemId, item.column, { at: 'top' }, 'place'),
    },
    {
      id: 'bottom',
      label: m.toBottom,
      hint: 'B',
      icon: <ArrowDownToLine {...icon} />,
      onSelect: () => void move(itemId, item.column, { at: 'bottom' }, 'place'),
    },
    {
      id: 'change',
      label: s.change,
      hint: '.',
      icon: <Pencil {...icon} />,
      onSelect: () => pick('more', itemId, anchor),
    },
    ...(item.column === backlogColumnId
      ? [
          {
            id: 'line',
            label: l.draw,
            hint: '⇧L',
            icon: <Rocket {...icon} />,
            onSelect: () => void move(launchLineId, backlogColumnId, { after: itemId }),
          },
        ]
      : []),
    {
      id: 'delete',
      label: c.remove,
      hint: 'Del',
      danger: true,
      icon: <Trash2 {...icon} />,
      onSelect: () => void remove(itemId),
    },
  ];
  return <MenuAt anchor={anchor} label={t.cardMenu(item.title)} entries={entries} onClose={onClose} />;
}
