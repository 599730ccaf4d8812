import { type KeyboardEvent, useCallback } from 'react';
import { useLocation } from 'wouter';
import { cardIntent, type CardIntent } from './card-keys';
import { useBoard } from './feed';
import { useMoves } from './moves';
import { nextColumn } from './next-column';

/** Answers the keys pressed on the cards of one list. */
export function useCardKeys(column: string, ids: readonly string[], onAdd: () => void) {
  const { feed, focus } = useBoard();
  const { move, remove, ask } = useMoves();
  const [, navigate] = useLocation();

  return useCallback(
    (event: KeyboardEvent) => {
      // Keys pressed on what is inside a card, its menu button for one, are not meant for the card.
      const card = event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined;
      const intent = cardIntent(event);
      if (card === undefined || intent === null) return;
      event.preventDefault();
      const index = ids.indexOf(card);
      const beside = (by: 'left' | 'right') => nextColumn(feed.shape().columns ?? [], column, by);

      const go = (by: Extract<CardIntent, { do: 'go' }>['by']) => {
        if (by === 'left' || by === 'right') {
          let to = beside(by);
          // Over empty and folded columns to the next card there is.
          while (to && (focus.isHidden(to.id) || (feed.lanes.lane(to.id)?.ids.length ?? 0) === 0)) {
            to = nextColumn(feed.shape().columns ?? [], to.id, by);
          }
          const there = feed.lanes.lane(to?.id ?? '')?.ids ?? [];
          focus.want(there[Math.min(index, there.length - 1)] ?? card);
          return;
        }
        const target = { next: index + 1, previous: index - 1, first: 0, last: ids.length - 1 }[by];
        focus.want(ids[target] ?? card);
      };

      const shift = (by: Extract<CardIntent, { do: 'shift' }>['by']) => {
        if (by === 'left' || by === 'right') {
          const to = beside(by);
          // Onwards it queues behind what is there; back, and into what is finished, it goes on top.
          const onTop = by === 'left' || to?.kind === 'done';
          if (to) void move(card, to.id, { at: onTop ? 'top' : 'bottom' });
          return;
        }
        const neighbour = ids[by === 'next' ? index + 1 : index - 1];
        if (neighbour !== undefined)
          void move(card, column, by === 'next' ? { after: neighbour } : { before: neighbour });
      };

      const acts: { [Do in CardIntent['do']]: () => void } = {
        go: () => intent.do === 'go' && go(intent.by),
        shift: () => intent.do === 'shift' && shift(intent.by),
        open: () => navigate(`/item/${card}`),
        ask: () => ask(card),
        top: () => void move(card, column, { at: 'top' }, 'place'),
        bottom: () => void move(card, column, { at: 'bottom' }, 'place'),
        remove: () => void remove(card),
        add: onAdd,
      };
      acts[intent.do]();
    },
    [feed, focus, column, ids, onAdd, move, remove, ask, navigate],
  );
}
