import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** The column whose head a drag carries, or null when the data is none of ours. */
function headOf(data: Record<string | symbol, unknown>): string | null {
  const { columnHead } = data;
  return typeof columnHead === 'string' ? columnHead : null;
}

/**
 * Makes the head of a column something to drag, and the whole column a place to drop heads on. Tells whether it is
 * dragged, and on which side of it a drop would land.
 */
export function useColumnDrag(
  ref: RefObject<HTMLElement | null>,
  columnId: string,
  movable: boolean,
  onDrop: (dropped: string, side: 'left' | 'right') => void,
): { dragging: boolean; edge: 'left' | 'right' | null } {
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<'left' | 'right' | null>(null);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const head = ref.current;
    if (!head || !movable) return undefined;
    const place = head.parentElement ?? head;
    return combine(
      draggable({
        element: head,
        getInitialData: () => ({ columnHead: columnId }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
      dropTargetForElements({
        element: place,
        canDrop: ({ source }) => headOf(source.data) !== null,
        getIsSticky: () => true,
        getData: ({ input }) =>
          attachClosestEdge(
            { onColumn: columnId },
            { element: place, input, allowedEdges: ['left', 'right'] },
          ),
        onDrag: ({ self, source }) => setEdge(headOf(source.data) === columnId ? null : sideOf(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null);
          const head = headOf(source.data);
          const side = sideOf(self.data);
          if (head !== null && head !== columnId && side) dropped(head, side);
        },
      }),
    );
  }, [ref, columnId, movable]);
  return { dragging, edge };
}

function sideOf(data: Record<string | symbol, unknown>): 'left' | 'right' | null {
  const edge = extractClosestEdge(data);
  return edge === 'left' || edge === 'right' ? edge : null;
}
