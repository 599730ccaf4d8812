import { expect, test } from 'vitest';
import { trelloMoves } from '@/lib/overlay/history/trello';
import { trelloBoard } from '../../../support/trello-json';

const at = (text: string) => Date.parse(text);

test('a move is told by its action, and what was before it by the card’s making', () => {
  const moves = trelloMoves(
    trelloBoard({
      cards: [{ made: '2026-05-01T08:00:00Z', shortLink: 'aaaa', list: 'Doing' }],
      actions: [
        {
          type: 'updateCard',
          date: '2026-05-10T08:00:00.000Z',
          card: 'aaaa',
          listBefore: 'Ready',
          listAfter: 'Doing',
        },
      ],
    }),
  );
  expect(moves).toEqual([
    { card: 'aaaa', column: 'Ready', at: at('2026-05-01T08:00:00Z') },
    { card: 'aaaa', column: 'Doing', at: at('2026-05-10T08:00:00Z') },
  ]);
});

test('a card that was made or brought there begins with that', () => {
  const moves = trelloMoves(
    trelloBoard({
      cards: [{ made: '2026-04-01T08:00:00Z', shortLink: 'bbbb', list: 'Ready' }],
      actions: [{ type: 'moveCardToBoard', date: '2026-05-02T08:00:00Z', card: 'bbbb', list: 'Ready' }],
    }),
  );
  expect(moves).toEqual([{ card: 'bbbb', column: 'Ready', at: at('2026-05-02T08:00:00Z') }]);
});

test('of a card that never moved the making tells, if the history reaches back so far', () => {
  const card = { made: '2026-05-03T08:00:00Z', shortLink: 'cccc', list: 'Doing' };
  expect(trelloMoves(trelloBoard({ cards: [card], actions: [] }))).toEqual([
    { card: 'cccc', column: 'Doing', at: at('2026-05-03T08:00:00Z') },
  ]);
  const others = Array.from({ length: 1_000 }, (_, n) => ({
    type: 'commentCard',
    date: new Date(at('2026-06-01T00:00:00Z') + n * 60_000).toISOString(),
    card: 'cccc',
  }));
  expect(trelloMoves(trelloBoard({ cards: [card], actions: others }))).toEqual([
    { card: 'cccc', column: 'Doing', at: at('2026-06-01T00:00:00Z'), isAtLeast: true },
  ]);
});

test('what is archived is left out, and what is no board says so', () => {
  const card = { made: '2026-05-03T08:00:00Z', shortLink: 'dddd', list: 'Doing', closed: true };
  expect(trelloMoves(trelloBoard({ cards: [card], actions: [] }))).toEqual([]);
  for (const strange of [{}, { cards: [] }, 'board not found', [], 7])
    expect(trelloMoves(strange)).toBeNull();
});
