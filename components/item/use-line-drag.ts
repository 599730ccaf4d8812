import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

interface DraggedLine {
  row: RefObject<HTMLElement | null>;
  /** What it is dragged by: its words are there to be selected. */
  grip: RefObject<HTMLElement | null>;
  itemId: string;
  id: string;
  /** The line after it; null for the last one. */
  nextId: string | null;
  onMove: (to: { before: string | null }) => void;
}

/**
 * Makes a line of a checklist something to drag within its list. The dropped line moves itself: the one it is dropped on
 * says before which it goes.
 */
export function useLineDrag({ row, grip, itemId, id, nextId, onMove }: DraggedLine): {
  isDragged: boolean;
  edge: 'top' | 'bottom' | null;
} {
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null);
  const moved = useEffectEvent(onMove);
  const next = useEffectEvent(() => nextId);
  useEffect(() => {
    const element = row.current;
    const dragHandle = grip.current;
    if (!element || !dragHandle) return undefined;
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ line: id, checklist: itemId }),
        onDragStart: () => setDragged(true),
        onDrop: ({ location }) => {
          setDragged(false);
          const before = location.current.dropTargets[0]?.data['before'];
          if ((typeof before === 'string' || before === null) && before !== id) moved({ before });
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['checklist'] === itemId,
        getIsSticky: () => true,
        getData: ({ input }) => {
          const data = attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] });
          return { ...data, before: extractClosestEdge(data) === 'top' ? id : next() };
        },
        onDrag: ({ self, source }) => {
          const closest = source.data['line'] === id ? null : extractClosestEdge(self.data);
          setEdge(closest === 'top' || closest === 'bottom' ? closest : null);
        },
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [row, grip, id, itemId]);
  return { isDragged, edge };
}
