import type { RefObject } from 'react';
import { useColumnDrag } from './use-column-drag';
import { useMoveColumn } from './use-move-column';

/** Makes the head of a column, folded or not, something to drag among the others; dropped on one it stands beside it. */
export function useHeadDrag(head: RefObject<HTMLElement | null>, columnId: string, movable = true) {
  const move = useMoveColumn();
  return useColumnDrag(head, columnId, movable, (dropped, side) => {
    void move(dropped, side === 'left' ? { before: columnId } : { after: columnId });
  });
}
