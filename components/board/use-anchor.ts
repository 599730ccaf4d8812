import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import { indexIn } from './index-in';

type List = Virtualizer<HTMLDivElement, Element>;

/**
 * Keeps what is on screen where it is when cards above it come or go, in another window for example. At the very top the
 * list stays at the top, so that what is added there is seen.
 */
export function useAnchor(list: List, ids: readonly string[]): void {
  const before = useRef<{ ids: readonly string[]; onScreen: { id: string; offset: number }[] }>({
    ids,
    onScreen: [],
  });
  useLayoutEffect(() => {
    const scroller = list.scrollElement;
    if (!scroller) return;
    // Not the element's own figure: asking for it lays the page out in the middle of every frame.
    const scrollTop = list.scrollOffset ?? 0;
    if (before.current.ids !== ids && scrollTop > 0) {
      const anchor = before.current.onScreen.find(({ id }) => indexIn(ids, id) !== -1);
      const start = anchor && list.measurementsCache[indexIn(ids, anchor.id)]?.start;
      if (anchor && start !== undefined && start - anchor.offset !== scrollTop) {
        scroller.scrollTo({ top: start - anchor.offset, behavior: 'instant' });
      }
    }
    before.current = {
      ids,
      onScreen: list
        .getVirtualItems()
        .filter(({ end }) => end > scrollTop)
        .map(({ key, start }) => ({ id: String(key), offset: start - scrollTop })),
    };
  });
}
