import { useSyncExternalStore } from 'react';
import { type BoardLook, boardLooks } from '@/lib/platform/board-look';

/** How this browser shows the board: density, lanes, what is folded. */
export function useBoardLook(): BoardLook {
  return useSyncExternalStore(boardLooks.subscribe, boardLooks.now);
}
