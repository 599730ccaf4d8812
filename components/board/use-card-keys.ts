import { type KeyboardEvent, useCallback } from 'react';
import { useLocation } from 'wouter';
import { cardIntent, type CardIntent } from './card-keys';
import { backlogColumnId } from '@/lib/domain/board';
import { canChangeLane } from '@/lib/domain/lanes';
import { launchLineId } from '@/lib/domain/launch-line';
import { usePick } from '@/components/pick/pick';
import { useBoard } from './feed';
import { useMoves } from './moves';
import { nextColumn } from './next-column';
import { endOf, type Spot } from './stage';

/** Answers the keys pressed on the cards of one list. */
export function useCardKeys(spot: Spot, ids: readonly string[], onAdd: () => void, fixed: boolean) {
  const { feed, focus, stage, selection } = useBoard();
  const { move, remove, ask } = useMoves();
  const pick = usePick();
  const [, navigate] = useLocation();

  return useCallback(
    (event: KeyboardEvent) => {
      // Keys pressed on what is inside a card, its menu button for one, are not meant for the card.
      const card = event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined;
      const intent = cardIntent(event);
      if (card === undefined || intent === null) return;
      if (intent.do === 'selectNone' && selection.now().size === 0) return;
      const isLine = card === launchLineId;
      event.preventDefault();
      const index = ids.indexOf(card);
      const columns = feed.shape().columns ?? [];
      const { column, lane } = spot;

      const go = (by: Extract<CardIntent, { do: 'go' }>['by']) => {
        if (by === 'left' || by === 'right') {
          const there = stage.nearest(spot, by, columns);
          focus.want(there[Math.min(index, there.length - 1)] ?? card);
          return;
        }
        const target = { next: index + 1, previous: index - 1, first: 0, last: ids.length - 1 }[by];
        const onwards = {
          next: () => stage.nearest(spot, 'down', columns)[0],
          previous: () => stage.nearest(spot, 'up', columns).at(-1),
        };
        const beyond = by === 'next' || by === 'previous' ? onwards[by] : undefined;
        focus.want(ids[target] ?? beyond?.() ?? card);
      };

      const shift = (by: Extract<CardIntent, { do: 'shift' }>['by']) => {
        if (by === 'left' || by === 'right') {
          const to = nextColumn(columns, column, by);
          // Onwards it queues behind what is there; back, and into what is finished, it goes on top.
          const at = by === 'left' || to?.kind === 'done' ? 'top' : 'bottom';
          if (!to) return;
          const cards = lane ? stage.cards({ column: to.id, lane }) : [];
          void move(card, to.id, endOf(cards, at), 'card', lane);
          return;
        }
        // In another order than the column's, one place up means nothing.
        if (fixed) return;
        const neighbour = ids[by === 'next' ? index + 1 : index - 1];
        if (neighbour !== undefined) {
          void move(card, column, by === 'next' ? { after: neighbour } : { before: neighbour });
          return;
        }
        // At the edge of its lane it goes on into the next one, where lanes are something to choose.
        const next = lane && canChangeLane(lane.by) && stage.laneBeside(lane, by === 'next' ? 'down' : 'up');
        if (!next) return;
        const cards = stage.cards({ column, lane: next });
        void move(card, column, endOf(cards, by === 'next' ? 'top' : 'bottom'), 'card', next);
      };

      const acts: { [Do in CardIntent['do']]: () => void } = {
        go: () => intent.do === 'go' && go(intent.by),
        shift: () => intent.do === 'shift' && shift(intent.by),
        open: () => (isLine ? ask(card) : navigate(`/item/${card}`)),
        ask: () => ask(card),
        top: () => void move(card, column, endOf(lane ? ids : [], 'top'), 'place'),
        bottom: () => void move(card, column, endOf(lane ? ids : []), 'place'),
        remove: () => void remove(card),
        add: onAdd,
        select: () => !isLine && selection.toggle(card),
        extend: () => {
          const to = intent.do === 'extend' && ids[intent.by === 'next' ? index + 1 : index - 1];
          if (!to) return;
          selection.extend(ids.filter(isItem), card, isItem(to) ? to : card);
          focus.want(to);
        },
        selectAll: () => selection.all(ids.filter(isItem)),
        selectNone: () => selection.clear(),
        pick: () => {
          if (intent.do !== 'pick' || isLine || !(event.target instanceof Element)) return;
          const cell = event.target.querySelector(`[data-pick='${intent.field}']`);
          pick(intent.field, card, cell ?? event.target);
        },
        line: () => column === backlogColumnId && void move(launchLineId, column, { after: card }),
      };
      acts[intent.do]();
    },
    [feed, focus, stage, selection, spot, ids, fixed, onAdd, move, remove, ask, pick, navigate],
  );
}

function isItem(id: string): boolean {
  return id !== launchLineId;
}
