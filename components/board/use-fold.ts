import { useCallback, useRef } from 'react';
import { boardLooks } from '@/lib/platform/board-look';
import { useBoardLook } from './use-board-look';

/** Whether a column is folded, and the ways to fold and unfold it. The focus stays with the button that does it: `handle`. */
export function useFold(columnId: string) {
  const { folded } = useBoardLook();
  const turned = useRef(false);
  const handle = useCallback((button: HTMLButtonElement | null) => {
    if (!button || !turned.current) return;
    turned.current = false;
    button.focus();
  }, []);
  const turn = (isFolded: boolean) => {
    const others = boardLooks.now().folded.filter((id) => id !== columnId);
    boardLooks.change({ folded: isFolded ? [...others, columnId] : others });
  };
  return {
    folded: folded.includes(columnId),
    handle,
    fold: () => {
      turned.current = true;
      turn(true);
    },
    unfold: () => {
      turned.current = document.activeElement instanceof HTMLButtonElement;
      turn(false);
    },
  };
}
