import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { BoardFeed } from '@/lib/store/live/board-feed';
import type { Found } from '@/lib/store/live/finder';
import { writeFailure } from '@/lib/store/write-failure';
import { reportLater } from '@/components/app/report-later';
import { LateFinder } from './late-finder';

const FinderContext = createContext<LateFinder | null>(null);

/** Gives the page its search: one field, one filter, one index. */
export function FinderProvider({ feed, children }: { feed: BoardFeed; children: ReactNode }) {
  const [finder] = useState(() => new LateFinder());
  // A database that does not open is told of where its content would stand.
  useEffect(
    () => finder.start(feed, (error) => (writeFailure(error) ? undefined : reportLater(error))),
    [finder, feed],
  );
  return <FinderContext value={finder}>{children}</FinderContext>;
}

/** The search of the page; null where the page has none. */
export function useFinderIfAny(): LateFinder | null {
  return useContext(FinderContext);
}

export function useFinder(): LateFinder {
  const finder = useContext(FinderContext);
  if (!finder) throw new Error('useFinder needs a FinderProvider above it');
  return finder;
}

/** What is asked for now, and how much was found. */
export function useFound(): Found {
  const finder = useFinder();
  return useSyncExternalStore(finder.subscribe, finder.now);
}
