import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import { type RefObject, useEffect, useState } from 'react';
import { canChangeLane, laneKey, laneKinds, type LaneOf } from '@/lib/domain/lanes';
import { useBoard } from './feed';
import type { Spot } from './stage';

/** What is dragged, and what it is dropped on. */
interface CardPlace extends Spot {
  card: string;
}

type DragData = Record<string | symbol, unknown>;

/** What a drag carries of a place. */
export function dragData({ column, lane }: Spot, card?: string): Record<string, unknown> {
  return { column, ...(lane ? { laneBy: lane.by, laneName: lane.name } : {}), ...(card ? { card } : {}) };
}

/** The list a drag hovers, or null when the data is none of ours. */
export function dropSpot({ column, laneBy, laneName }: DragData): Spot | null {
  if (typeof column !== 'string') return null;
  const by = laneKinds.find((kind) => kind === laneBy);
  if (by === undefined || by === 'none') return { column };
  return { column, lane: { by, name: typeof laneName === 'string' ? laneName : null } };
}

/** The card a drag carries or hovers, or null when the data is none of ours. */
export function cardPlace(data: DragData): CardPlace | null {
  const spot = dropSpot(data);
  return spot && typeof data['card'] === 'string' ? { ...spot, card: data['card'] } : null;
}

/** Whether a card may be dropped in a lane: where a lane is a fact, only in its own. */
export function mayDrop(data: DragData, lane: LaneOf | undefined): boolean {
  const dragged = cardPlace(data);
  if (!dragged) return false;
  return !lane || canChangeLane(lane.by) || laneKey(dragged.lane?.name ?? null) === laneKey(lane.name);
}

/** Makes a card something to drag and a place to drop on. Tells whether it is dragged, and where a drop would land. */
export function useCardDrag(
  ref: RefObject<HTMLElement | null>,
  card: string,
  { column, lane }: Spot,
  onDragging: (id: string | null) => void,
  fixed: boolean,
): { dragging: boolean; edge: 'top' | 'bottom' | null } {
  const { dropLook } = useBoard();
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || fixed) return undefined;
    const place = dragData({ column, ...(lane ? { lane } : {}) }, card);
    return combine(
      draggable({
        element,
        getInitialData: () => ({ ...place }),
        onDragStart: () => {
          setDragging(true);
          onDragging(card);
        },
        onDrop: () =>
          dropLook.leave(() => {
            setDragging(false);
            onDragging(null);
          }),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => mayDrop(source.data, lane),
        getIsSticky: () => true,
        getData: ({ input }) =>
          attachClosestEdge({ ...place }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self, source, location }) => {
          const here = location.current.dropTargets[0]?.element === element;
          const next = here && source.element !== element ? extractClosestEdge(self.data) : null;
          setEdge(next === 'top' || next === 'bottom' ? next : null);
        },
        onDragLeave: () => setEdge(null),
        onDrop: () => dropLook.leave(() => setEdge(null)),
      }),
    );
  }, [ref, card, column, lane, onDragging, fixed, dropLook]);
  return { dragging, edge };
}
