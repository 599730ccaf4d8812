import type { Item } from '@/lib/domain/entities';
import type { RegisterRow } from '@/lib/domain/merge';
import { db } from '../db';
import { alive } from '../rows';

/** The few fields of an item that lists are sorted, counted and summed by. */
export type ItemFact = Pick<Item, 'column' | 'rank' | 'addedAt'> &
  Partial<
    Pick<Item, 'need' | 'effort' | 'customerValue' | 'businessValue' | 'dueOn' | 'guidepoint' | 'finishedAt'>
  >;

/**
 * The facts of up to `limit` items whose ids come after `after`, in the order of ids; `last` is where to go on, undefined
 * at the end. Pages by id, which no move and no equal order keys disturb.
 */
export async function factsAfter(
  after: string,
  limit: number,
): Promise<{ facts: [string, ItemFact][]; last: string | undefined }> {
  const rows = await db.items.where('id').above(after).limit(limit).toArray();
  const facts = rows.flatMap((row): [string, ItemFact][] => {
    const fact = factOf(row);
    return fact ? [[row.id, fact]] : [];
  });
  return { facts, last: rows.length < limit ? undefined : rows.at(-1)?.id };
}

/** The facts of some items, in the order asked; undefined for those that are gone. */
export async function factsById(ids: readonly string[]): Promise<(ItemFact | undefined)[]> {
  const rows = await db.items.bulkGet([...ids]);
  return rows.map(factOf);
}

function factOf(row: RegisterRow | undefined): ItemFact | undefined {
  const item = alive('item', row);
  if (!item) return undefined;
  const { column, rank, addedAt, need, effort, customerValue, businessValue, dueOn, guidepoint, finishedAt } =
    item;
  return {
    column,
    rank,
    addedAt,
    ...(need === undefined ? {} : { need }),
    ...(effort === undefined ? {} : { effort }),
    ...(customerValue === undefined ? {} : { customerValue }),
    ...(businessValue === undefined ? {} : { businessValue }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(guidepoint === undefined ? {} : { guidepoint }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}
