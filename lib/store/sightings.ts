import { type Journey, journeys, type Stage } from '@/lib/domain/journey';
import { type Arrival, mergeSightings, type SeenCard, type Sighting, stayId } from '@/lib/domain/sighting';
import { type ToldMove, withHistory } from '@/lib/domain/told-moves';
import type { BoardWork } from '@/lib/domain/work-elsewhere';
import { attempt } from './attempt';
import { announceBoardWork, changeBoardWork } from './board-work';
import { engine } from './engine';
import { linkedItems } from './linked-items';

/** What a look at a board has shown. */
export interface Look {
  board: string;
  seen: readonly SeenCard[];
  /** Every card of the board was to be seen. */
  isWhole: boolean;
  now: number;
}

/** What is to be written, and what it says: cards that came to another column, and the way of each card of the board. */
export interface Looked {
  rows: readonly Sighting[];
  arrivals: readonly Arrival[];
  journeys: Journey[];
  /** Where each card of the board was seen last. */
  stays: readonly Sighting[];
}

/** All that was seen of a board, or told by its tool. */
export function sightingsOf(board: string): Promise<Sighting[]> {
  return engine().read(['sightings'], async (records) =>
    records.allUnder('sightings', '[board+card]', board),
  );
}

/** Holds a look against all that was seen of that board before. Writes nothing. */
export async function lookUp(look: Look, stageOf: (column: string) => Stage | undefined): Promise<Looked> {
  const before = await sightingsOf(look.board);
  const known = before.filter(({ id, card }) => id === stayId(look.board, card));
  const { rows, arrivals } = mergeSightings(
    look.board,
    look.seen,
    new Map(known.map((stay) => [stay.card, stay])),
    look,
  );
  const after = [...new Map([...before, ...rows].map((row) => [row.id, row])).values()];
  return {
    rows,
    arrivals,
    journeys: journeys(after, stageOf),
    stays: after.filter(({ id, card }) => id === stayId(look.board, card)),
  };
}

/**
 * Keeps what a look has shown, and what it says of the board's work in progress. What one more look can tell again needs no
 * word when it cannot be kept.
 */
export async function keepSightings(
  rows: readonly Sighting[],
  board: string,
  work: (before: BoardWork | undefined) => BoardWork,
): Promise<void> {
  await attempt(
    ['sightings', 'meta'],
    async (records, askForTime) => {
      askForTime(rows.length);
      await Promise.all([
        records.put('sightings', rows),
        changeBoardWork(records, (boards) => [
          ...boards.filter((each) => each.board !== board),
          work(boards.find((each) => each.board === board)),
        ]),
      ]);
    },
    () => undefined,
  );
  announceBoardWork();
}

/** Puts what a tool's own history tells of a board into what was seen of it, in one step. */
export async function keepMoves(board: string, moves: readonly ToldMove[], now: number): Promise<void> {
  await attempt(
    ['sightings'],
    async (records, askForTime) => {
      const known = await records.allUnder('sightings', '[board+card]', board);
      askForTime(known.length + moves.length);
      const { rows, gone } = withHistory(board, moves, known, now);
      await Promise.all([
        rows.length > 0 ? records.put('sightings', rows) : undefined,
        gone.length > 0 ? records.remove('sightings', gone) : undefined,
      ]);
    },
    () => undefined,
  );
}

/** The items that were made from captured cards, by the cards' source keys. */
export async function itemsOfCards(keys: readonly string[]): Promise<Map<string, string>> {
  return engine().read(['requests'], (records) => linkedItems(records, keys));
}
