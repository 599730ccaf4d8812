import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import { useEffect, useEffectEvent } from 'react';
import { laneKey } from '@/lib/domain/lanes';
import type { Position } from '@/lib/store/place';
import { useBoard } from './feed';
import { useMoves } from './moves';
import { endOf, type Spot } from './stage';
import { cardPlace, dropSpot } from './use-card-drag';

/** Carries out the drops of a page. One place for all of them: a card and its column would otherwise both act. */
export function useDrops(): void {
  const { stage } = useBoard();
  const { move } = useMoves();
  const drop = useEffectEvent((card: string, from: Spot, to: Spot, position: Position) => {
    const sameLane = laneKey(from.lane?.name ?? null) === laneKey(to.lane?.name ?? null);
    if (from.column === to.column && sameLane && standsThere(stage.cards(to), card, position)) return;
    void move(card, to.column, position, 'card', to.lane);
  });
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => cardPlace(source.data) !== null,
        onDrop: ({ source, location }) => {
          const dragged = cardPlace(source.data);
          const target = location.current.dropTargets[0];
          if (!dragged || !target) return;
          const on = cardPlace(target.data);
          if (on) {
            if (on.card === dragged.card) return;
            const above = extractClosestEdge(target.data) === 'top';
            drop(dragged.card, dragged, on, above ? { before: on.card } : { after: on.card });
            return;
          }
          const to = dropSpot(target.data);
          if (to) drop(dragged.card, dragged, to, endOf(to.lane ? stage.cards(to) : []));
        },
      }),
    [stage],
  );
}

/** Whether the card is where the drop would put it: then there is nothing to do, and nothing to undo. */
function standsThere(ids: readonly string[], card: string, position: Position): boolean {
  const index = ids.indexOf(card);
  if (index === -1) return false;
  if ('at' in position) return index === (position.at === 'top' ? 0 : ids.length - 1);
  return 'before' in position ? ids[index + 1] === position.before : ids[index - 1] === position.after;
}
