import { flowPoints } from '@/lib/domain/board';
import type { Column, Item } from '@/lib/domain/entities';
import { ranksBetween, ranksInGap } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import type { Records } from '../records';
import { alive, change } from '../rows';
import { standingColumns } from '../standing';

/** Where the card of an item stands on its own board. */
export interface CardOfItem {
  itemId: string;
  /** The column, as its board calls it. */
  column: string;
  /** It has just come to a column of what is done there. */
  isDone: boolean;
}

/**
 * Has items say where their cards stand on other boards, and finishes those whose card was finished there. Moved once, when
 * the card comes: an item that somebody takes out of Done again stays where it was put. It is a fact and no wish, so no
 * limit is asked. Runs in the background, without Dexie.
 */
export async function followCards(
  cards: readonly CardOfItem[],
): Promise<Outcome<{ finished: number }, never>> {
  return command(
    'item.follow',
    async (now, records) => {
      const [rows, columns] = await Promise.all([
        records.getMany(
          'items',
          cards.map(({ itemId }) => itemId),
        ),
        records.all('columns'),
      ]);
      const standing = standingColumns(columns, () => 0);
      const done = standing.find(({ kind }) => kind === 'done');
      const found = cards.flatMap((card, index) => {
        const item = alive('item', rows[index]);
        return item ? [{ card, item, finishes: card.isDone && isOpen(item, standing) }] : [];
      });
      const finishing = found.filter(({ finishes }) => finishes && done).map(({ item }) => item.id);
      const ranks = new Map(
        done
          ? (await onTop(records, done, finishing.length)).map((rank, index) => [finishing[index], rank])
          : [],
      );
      const changes = found.flatMap(({ card, item, finishes }) => {
        const told = item.cardColumn === card.column ? {} : { cardColumn: card.column };
        const moved =
          finishes && done
            ? { column: done.id, rank: ranks.get(item.id), ...flowPoints(item, done.kind, now) }
            : {};
        const set = { ...told, ...moved };
        return Object.keys(set).length > 0 ? [change('item', item.id, set)] : [];
      });
      return success({ value: { finished: finishing.length }, changes });
    },
    { scope: ['events', 'items', 'texts', 'columns', 'moves', 'counters', 'meta'] },
  );
}

function isOpen(item: Item, columns: readonly Column[]): boolean {
  return columns.find(({ id }) => id === item.column)?.kind !== 'done';
}

/** Order keys above all that stands in a column. */
async function onTop(records: Records, { id }: Column, count: number): Promise<string[]> {
  const first = await records.firstUnder('items', '[lane+rank]', id);
  const rank = first?.['rank'];
  const ranks = ranksInGap(null, typeof rank === 'string' ? rank : null, count);
  // Where keys would grow too long they begin anew: equal ones are told apart by their ids.
  return ranks.ok ? ranks.value : ranksBetween(null, null, count);
}
