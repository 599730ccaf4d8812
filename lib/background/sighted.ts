import { columnMeanings } from '@/lib/domain/column-meaning';
import { type Journey, boardPace } from '@/lib/domain/journey';
import { cardKey } from '@/lib/domain/source';
import type { CallAnswer, CallRequest } from '@/lib/messages/protocol';
import { clock } from '@/lib/platform/clock';
import { oneByOne } from '@/lib/platform/one-by-one';
import { type CardOfItem, followCards } from '@/lib/store/commands/follow-cards';
import { itemsOfCards, keepSightings, lookUp } from '@/lib/store/sightings';
import { writeFailure } from '@/lib/store/write-failure';
import { policyOf } from './boards';

/** Two tabs may show one board: each look is held against what the one before has left. */
const queue = oneByOne();

/**
 * Keeps where a board's cards were seen, has the items made from them follow, and tells since when the cards in progress
 * are. `board` is the board at its sender's own address.
 */
export function sighted(board: string, request: CallRequest<'sighted'>): Promise<CallAnswer<'sighted'>> {
  return queue(async () => {
    try {
      return await look(board, request);
    } catch (error) {
      const failure = writeFailure(error);
      if (!failure) throw error;
      return { ok: false, ...failure };
    }
  });
}

async function look(
  board: string,
  { app, board: own, columns, isWhole }: CallRequest<'sighted'>,
): Promise<CallAnswer<'sighted'>> {
  const policy = await policyOf({ host: app, id: own }, board.slice(0, -own.length - 1));
  const stages = columnMeanings(columns, policy?.meanings);
  const inWorkingDays = policy?.days === 'working';
  const seen = columns.flatMap(({ key, cards }) => cards.map((card) => ({ card, column: key })));
  const now = clock.now();
  const looked = await lookUp({ board, seen, isWhole, now }, (column) => stages.get(column));
  const arrived = new Set(looked.arrivals.map(({ card }) => card));
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  await follow(
    seen.map(({ card, column }) => ({
      key: cardKey({ app, container: board, sourceId: card }) ?? '',
      column: titles.get(column) || column,
      isDone: arrived.has(card) && stages.get(column) === 'done',
    })),
  );
  await keepSightings(looked.rows);
  const pace = boardPace(looked.journeys, clock.timeZone(), inWorkingDays);
  return {
    ok: true,
    ages: agesOf(looked.journeys),
    ...(pace ? { pace } : {}),
    ...(inWorkingDays ? { inWorkingDays } : {}),
  };
}

async function follow(cards: readonly (Omit<CardOfItem, 'itemId'> & { key: string })[]): Promise<void> {
  const items = await itemsOfCards(cards.map(({ key }) => key));
  const linked = cards.flatMap(({ key, ...card }) => {
    const itemId = items.get(key);
    return itemId === undefined ? [] : [{ itemId, ...card }];
  });
  if (linked.length > 0) await followCards(linked);
}

function agesOf(all: readonly Journey[]) {
  return all.flatMap(({ card, stage, startedAt, isAtLeast }) =>
    stage === 'progress' && startedAt !== undefined ? [{ card, since: startedAt, isAtLeast }] : [],
  );
}
