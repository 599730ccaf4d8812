import { useLiveQuery } from 'dexie-react-hooks';
import { Bookmark, BookmarkPlus, Columns3, LayoutList, Settings2 } from 'lucide-react';
import { views as savedViews } from '@/lib/store/queries/views';
import { findBar } from '@/locales/find-bar';
import { views as words } from '@/locales/views';
import { useWords } from '@/components/language/language';
import { MenuAt } from '@/components/ui/MenuAt';
import type { MenuEntry } from '@/components/ui/MenuEntries';
import { usePickView } from './use-pick-view';

const icon = { size: 16, 'aria-hidden': true } as const;

/** The saved views, and what can be done with them. */
export function ViewsMenu({
  anchor,
  canSave,
  onSave,
  onManage,
  onClose,
}: {
  anchor: Element;
  canSave: boolean;
  onSave: () => void;
  onManage: () => void;
  onClose: () => void;
}) {
  const f = useWords(findBar);
  const t = useWords(words);
  const pick = usePickView();
  const saved = useLiveQuery(savedViews);
  if (!saved) return null;
  const entries: MenuEntry[] = [
    ...(saved.length === 0 && !canSave
      ? [{ id: 'none', label: t.none, icon: <Bookmark {...icon} />, disabled: true, onSelect: onClose }]
      : []),
    ...saved.map((view) => ({
      id: view.id,
      label: view.name,
      hint: view.query,
      icon: view.place === 'board' ? <Columns3 {...icon} /> : <LayoutList {...icon} />,
      onSelect: () => pick(view),
    })),
    ...(canSave ? [{ id: 'save', label: t.save, icon: <BookmarkPlus {...icon} />, onSelect: onSave }] : []),
    ...(saved.length > 0
      ? [{ id: 'manage', label: t.manage, icon: <Settings2 {...icon} />, onSelect: onManage }]
      : []),
  ];
  return <MenuAt anchor={anchor} label={f.views} entries={entries} onClose={onClose} />;
}
