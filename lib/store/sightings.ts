import { type Journey, journeys, type Stage } from '@/lib/domain/journey';
import { type Arrival, mergeSightings, type SeenCard, type Sighting, stayId } from '@/lib/domain/sighting';
import { attempt } from './attempt';
import { engine } from './engine';
import { alive } from './rows';

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
}

/** Holds a look against all that was seen of that board before. Writes nothing. */
export async function lookUp(look: Look, stageOf: (column: string) => Stage | undefined): Promise<Looked> {
  const before = await engine().read(['sightings'], async (records) =>
    records.allUnder('sightings', '[board+card]', look.board),
  );
  const known = before.filter(({ id, card }) => id === stayId(look.board, card));
  const { rows, arrivals } = mergeSightings(
    look.board,
    look.seen,
    new Map(known.map((stay) => [stay.card, stay])),
    look,
  );
  const after = new Map([...before, ...rows].map((row) => [row.id, row]));
  return { rows, arrivals, journeys: journeys([...after.values()], stageOf) };
}

/** Keeps what a look has shown. What one more look can tell again needs no word when it cannot be kept. */
export async function keepSightings(rows: readonly Sighting[]): Promise<void> {
  await attempt(
    ['sightings'],
    async (records, askForTime) => {
      askForTime(rows.length);
      await records.put('sightings', rows);
    },
    () => undefined,
  );
}

/** The items that were made from captured cards, by the cards' source keys. */
export async function itemsOfCards(keys: readonly string[]): Promise<Map<string, string>> {
  const found = await engine().read(['requests'], (records) =>
    Promise.all(keys.map((key) => records.lastUnder('requests', '[known+capturedAt]', key))),
  );
  return new Map(
    found.flatMap((row, index) => {
      const [request, key] = [alive('request', row), keys[index]];
      return request?.state === 'accepted' && request.itemId && key !== undefined
        ? [[key, request.itemId] as const]
        : [];
    }),
  );
}
