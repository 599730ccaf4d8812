import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import { type RefObject, useEffect, useState } from 'react';

/** What is dragged, and what it is dropped on. */
export interface CardPlace {
  card: string;
  column: string;
}

/** The card a drag carries or hovers, or null when the data is none of ours. */
export function cardPlace(data: Record<string | symbol, unknown>): CardPlace | null {
  const { card, column } = data;
  return typeof card === 'string' && typeof column === 'string' ? { card, column } : null;
}

/** Makes a card something to drag and a place to drop on. Tells whether it is dragged, and where a drop would land. */
export function useCardDrag(
  ref: RefObject<HTMLElement | null>,
  card: string,
  column: string,
  onDragging: (id: string | null) => void,
): { dragging: boolean; edge: 'top' | 'bottom' | null } {
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const place: CardPlace = { card, column };
    return combine(
      draggable({
        element,
        getInitialData: () => ({ ...place }),
        onDragStart: () => {
          setDragging(true);
          onDragging(card);
        },
        onDrop: () => {
          setDragging(false);
          onDragging(null);
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => cardPlace(source.data) !== null,
        getIsSticky: () => true,
        getData: ({ input }) =>
          attachClosestEdge({ ...place }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source, location }) => {
          const here = location.current.dropTargets[0]?.element === element;
          const next = here && source.element !== element ? extractClosestEdge(self.data) : null;
          setEdge(next === 'top' || next === 'bottom' ? next : null);
        },
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    );
  }, [ref, card, column, onDragging]);
  return { dragging, edge };
}
