import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useRef } from 'react';

export interface Lines {
  scroller: RefObject<HTMLDivElement | null>;
  ids: readonly string[];
  /** px of one line */
  height: number;
  /** px of all of them */
  total: number;
  /** Those on screen and a few around them, with their place in px. */
  shown: readonly { id: string; index: number; start: number }[];
  scrollTo: (index: number) => void;
}

/** The lines of a list of any number that are to be in the page, all of one height: only those on screen are. */
export function useLines(ids: readonly string[], height: number): Lines {
  const scroller = useRef<HTMLDivElement>(null);
  // The list is not memoized by a compiler, and none of its functions is handed on.
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    // The same function for the same list: another one has every place worked out again.
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: 8,
  });
  return {
    scroller,
    ids,
    height,
    total: virtual.getTotalSize(),
    shown: virtual.getVirtualItems().flatMap(({ index, start }) => {
      const id = ids[index];
      return id === undefined ? [] : [{ id, index, start }];
    }),
    scrollTo: useCallback((index: number) => virtual.scrollToIndex(index), [virtual]),
  };
}
