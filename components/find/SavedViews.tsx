import { Bookmark } from 'lucide-react';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { findBar } from '@/locales/find-bar';
import { useAction } from '@/components/actions/actions';
import { useBoard } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { useFound } from './finder';

const ViewsMenu = lazy(() => import('./ViewsMenu').then((module) => ({ default: module.ViewsMenu })));
const SaveViewDialog = lazy(() =>
  import('./SaveViewDialog').then((module) => ({ default: module.SaveViewDialog })),
);
const ManageViewsDialog = lazy(() =>
  import('./ManageViewsDialog').then((module) => ({ default: module.ManageViewsDialog })),
);

/** The searches that were saved, behind one button: pick one, save this one, rename or delete. */
export function SavedViews({ view }: { view: string }) {
  const t = useWords(findBar);
  const { asks } = useFound();
  const { sorting } = useBoard();
  const sorted = useSyncExternalStore(sorting.subscribe, sorting.now);
  const sort = view === 'backlog' ? sorted : undefined;
  const canSave = asks || sort !== undefined;
  const [open, setOpen] = useState<{ at: Element } | 'save' | 'manage' | null>(null);
  useAction('view.save', () => setOpen('save'), canSave);
  const close = () => setOpen(null);
  return (
    <>
      <IconButton
        label={t.views}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setOpen({ at: currentTarget })}
      >
        <Bookmark size={17} aria-hidden />
      </IconButton>
      <Suspense>
        {open === 'save' ? (
          <SaveViewDialog place={view === 'backlog' ? 'backlog' : 'board'} sort={sort} onClose={close} />
        ) : null}
        {open === 'manage' ? <ManageViewsDialog onClose={close} /> : null}
        {typeof open === 'object' && open ? (
          <ViewsMenu
            anchor={open.at}
            canSave={canSave}
            onSave={() => setOpen('save')}
            onManage={() => setOpen('manage')}
            onClose={() => setOpen((now) => (typeof now === 'object' ? null : now))}
          />
        ) : null}
      </Suspense>
    </>
  );
}
