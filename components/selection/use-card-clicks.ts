import { type MouseEvent, useMemo } from 'react';
import { launchLineId } from '@/lib/domain/launch-line';
import { useBoard } from '@/components/board/feed';

/**
 * Choosing with the pointer, one listener for a whole list: a card's box or Ctrl (Cmd) and a click chooses it, Shift and a
 * click everything from the last one chosen.
 */
export function useCardClicks(ids: readonly string[]) {
  const { selection } = useBoard();
  return useMemo(() => {
    const cardOf = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return null;
      const isBox = event.target.closest('[data-select]') !== null;
      if (!isBox && !event.ctrlKey && !event.metaKey && !event.shiftKey) return null;
      if (!isBox && event.target.closest('button')) return null;
      const card = event.target.closest<HTMLElement>('[data-card]')?.dataset['card'];
      return card === undefined || card === launchLineId ? null : card;
    };
    return {
      onClick: (event: MouseEvent) => {
        const card = cardOf(event);
        if (card === null) return;
        // A box is checked by what is chosen, and a link with Ctrl would open another tab.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
        if (event.shiftKey)
          selection.extend(
            ids.filter((id) => id !== launchLineId),
            card,
            card,
          );
        else selection.toggle(card);
      },
      onMouseDown: (event: MouseEvent) => {
        // The browser would mark the text in between.
        if (event.shiftKey && cardOf(event) !== null) event.preventDefault();
      },
    };
  }, [ids, selection]);
}
