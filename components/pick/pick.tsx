import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import type { PickField } from '@/components/board/card-keys';
import { meantBy } from '@/components/board/chosen';
import { useBoard } from '@/components/board/feed';

const ValueMenu = lazy(() => import('./ValueMenu').then((module) => ({ default: module.ValueMenu })));
const ChangeDialog = lazy(() =>
  import('./ChangeDialog').then((module) => ({ default: module.ChangeDialog })),
);

/** Opens what sets a value of a card, or of all the chosen ones when it is among them. */
type Pick = (field: PickField, card: string, anchor: Element) => void;

interface Picking {
  field: PickField;
  card: string;
  ids: readonly string[];
  anchor: Element;
}

const PickContext = createContext<Pick>(() => {});

/** One menu of values for all rows: the rows themselves hold plain buttons. */
export function PickProvider({ children }: { children: ReactNode }) {
  const { feed, focus, selection } = useBoard();
  const [picking, setPicking] = useState<Picking | null>(null);
  const pick = useCallback<Pick>(
    (field, card, anchor) => setPicking({ field, card, anchor, ids: meantBy(card, feed, selection) }),
    [feed, selection],
  );
  const close = () => {
    setPicking(null);
    // A choice of values ends where it began: on the row, ready for the next key.
    if (picking) focus.want(picking.card);
  };
  return (
    <PickContext value={pick}>
      {children}
      {picking === null ? null : (
        <Suspense>
          {picking.field === 'more' ? (
            <ChangeDialog itemIds={picking.ids} onClose={close} />
          ) : (
            <ValueMenu {...picking} field={picking.field} onClose={close} />
          )}
        </Suspense>
      )}
    </PickContext>
  );
}

/** The way to open what sets a value. */
export function usePick(): Pick {
  return useContext(PickContext);
}
