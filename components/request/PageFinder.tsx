import { type ReactNode, useEffect, useState } from 'react';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { FinderProvider, useFinderIfAny } from '@/components/find/finder';

/** The search of the page; where it has none, as in the side panel, one of its own for as long as this is on screen. */
export function PageFinder({ children }: { children: ReactNode }) {
  return useFinderIfAny() ? children : <OwnFinder>{children}</OwnFinder>;
}

function OwnFinder({ children }: { children: ReactNode }) {
  const [feed] = useState(() => new BoardFeed());
  useEffect(() => feed.start(), [feed]);
  return <FinderProvider feed={feed}>{children}</FinderProvider>;
}
