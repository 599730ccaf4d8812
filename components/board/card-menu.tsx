import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';

const CardMenu = lazy(() => import('./CardMenu').then((module) => ({ default: module.CardMenu })));

type OpenMenu = (itemId: string, anchor: Element) => void;

const MenuContext = createContext<OpenMenu>(() => {});

/** One menu for all cards: the cards themselves hold plain buttons. */
export function CardMenuProvider({ children }: { children: ReactNode }) {
  const [at, setAt] = useState<{ itemId: string; anchor: Element } | null>(null);
  const open = useCallback<OpenMenu>((itemId, anchor) => setAt({ itemId, anchor }), []);
  return (
    <MenuContext value={open}>
      {children}
      {at ? (
        <Suspense>
          <CardMenu itemId={at.itemId} anchor={at.anchor} onClose={() => setAt(null)} />
        </Suspense>
      ) : null}
    </MenuContext>
  );
}

/** The way to open a card's menu beside its button. */
export function useCardMenu(): OpenMenu {
  return useContext(MenuContext);
}
