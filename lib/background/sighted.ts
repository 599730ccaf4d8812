import { columnMeanings } from '@/lib/domain/column-meaning';
import { type Journey, boardPace } from '@/lib/domain/journey';
import { type Failure, refuse } from '@/lib/domain/result';
import type { SeenCard } from '@/lib/domain/sighting';
import { cardKey } from '@/lib/domain/source';
import { boardWork } from '@/lib/domain/work-elsewhere';
import type { CallAnswer, CallRequest } from '@/lib/messages/protocol';
import { clock } from '@/lib/platform/clock';
import { oneByOne } from '@/lib/platform/one-by-one';
import { type CardOfItem, followCards } from '@/lib/store/commands/follow-cards';
import { itemsOfCards, keepMoves, keepSightings, lookUp } from '@/lib/store/sightings';
import { writeFailure, type WriteFailure } from '@/lib/store/write-failure';
import { policyOf } from './boards';

/** Two tabs may show one board: each look is held against what the one before has left. */
const queue = oneByOne();

/**
 * Keeps where a board's cards were seen, has the items made from them follow, and tells since when the cards in progress
 * are. `board` is the board at its sender's own address.
 */
export function sighted(board: string, request: CallRequest<'sighted'>): Promise<CallAnswer<'sighted'>> {
  return inTurn(() => look(board, request));
}

/** Puts what a tool's own history tells of a board into what was seen of it. */
export function keepHistory(
  board: string,
  moves: CallRequest<'keepHistory'>['moves'],
): Promise<CallAnswer<'keepHistory'>> {
  return inTurn(async () => {
    await keepMoves(board, moves, clock.now());
    return { ok: true };
  });
}

function inTurn<T>(work: () => Promise<T>): Promise<T | Failure<WriteFailure>> {
  return queue(async () => {
    try {
      return await work();
    } catch (error) {
      const failure = writeFailure(error);
      if (!failure) throw error;
      return refuse(failure);
    }
  });
}

async function look(
  board: string,
  { app, board: own, columns, isWhole, isAll = false }: CallRequest<'sighted'>,
): Promise<CallAnswer<'sighted'>> {
  const policy = await policyOf({ host: app, id: own }, board.slice(0, -own.length - 1));
  const stages = columnMeanings(columns, policy?.meanings);
  const inWorkingDays = policy?.days === 'working';
  const seen = columns.flatMap(({ key, cards }) => cards.map((card) => ({ card, column: key })));
  const now = clock.now();
  const stageOf = (column: string) => stages.get(column);
  const looked = await lookUp({ board, seen, isWhole, now }, stageOf);
  const arrived = new Set(looked.arrivals.map(({ card }) => card));
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  const items = await itemsOf({ app, container: board }, seen);
  await follow(
    seen.flatMap(({ card, column }) => {
      const itemId = items.get(card);
      const isDone = arrived.has(card) && stages.get(column) === 'done';
      return itemId === undefined ? [] : [{ itemId, column: titles.get(column) || column, isDone }];
    }),
  );
  const told = { board, tool: app, now, isAll, isWhole, stays: looked.stays, stageOf, items };
  await keepSightings(looked.rows, board, (before) => boardWork(before, told));
  const pace = boardPace(looked.journeys, clock.timeZone(), inWorkingDays);
  return {
    ok: true,
    ages: agesOf(looked.journeys),
    ...(pace ? { pace } : {}),
    ...(inWorkingDays ? { inWorkingDays } : {}),
  };
}

/** The cards of a look, each with the item that was made from it, if one was. */
async function itemsOf(
  of: { app: string; container: string },
  seen: readonly SeenCard[],
): Promise<Map<string, string | undefined>> {
  const keys = seen.map(({ card }) => cardKey({ ...of, sourceId: card }) ?? '');
  const items = await itemsOfCards(keys);
  return new Map(seen.map(({ card }, index) => [card, items.get(keys[index] ?? '')]));
}

async function follow(cards: readonly CardOfItem[]): Promise<void> {
  if (cards.length > 0) await followCards(cards);
}

function agesOf(all: readonly Journey[]) {
  return all.flatMap(({ card, stage, startedAt, isAtLeast, isTold }) =>
    stage === 'progress' && startedAt !== undefined
      ? [{ card, since: startedAt, isAtLeast, ...(isTold ? { isTold } : {}) }]
      : [],
  );
}
