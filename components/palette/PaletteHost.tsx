import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import { useAction } from '@/components/actions/actions';
import type { Target } from './target';
import { targetNow } from './target';

const Palette = lazy(() => import('./Palette').then((module) => ({ default: module.Palette })));
const KeyMap = lazy(() => import('./KeyMap').then((module) => ({ default: module.KeyMap })));
const EditColumnDialog = lazy(() =>
  import('@/components/column/EditColumnDialog').then((module) => ({ default: module.EditColumnDialog })),
);

type Open = { is: 'palette'; target: Target } | { is: 'keys' } | { is: 'column'; column: Column };

/** Opens the command palette, the keyboard map, and what the palette leads to; each is loaded when it is asked for. */
export function PaletteHost() {
  const [open, setOpen] = useState<Open | null>(null);
  const next = useRef<(() => void) | null>(null);
  useAction('palette', () => setOpen({ is: 'palette', target: targetNow() }));
  useAction('keys', () => setOpen({ is: 'keys' }));

  // What was chosen is done when the palette is gone and the page is itself again.
  useEffect(() => {
    if (open) return;
    const run = next.current;
    next.current = null;
    run?.();
  }, [open]);

  const close = () => setOpen(null);
  if (!open) return null;
  return (
    <Suspense>
      {open.is === 'keys' ? <KeyMap onClose={close} /> : null}
      {open.is === 'column' ? <EditColumnDialog column={open.column} onClose={close} /> : null}
      {open.is === 'palette' ? (
        <Palette
          target={open.target}
          onClose={close}
          onColumn={(column) => setOpen({ is: 'column', column })}
          onRun={(run) => {
            next.current = run;
            close();
          }}
        />
      ) : null}
    </Suspense>
  );
}
