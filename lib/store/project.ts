import { isLong } from '@/lib/domain/entities';
import type { EntityName } from '@/lib/domain/entities';
import type { Change, LogEvent } from '@/lib/domain/event';
import { isAlive, mergeRow, type RegisterRow } from '@/lib/domain/merge';
import type { BacklightDatabase, Move } from './db';

/**
 * Brings one event into the tables the screens read, inside the caller's transaction. Applying it twice, or events in any
 * order, gives the same tables: rows are merged field by field, counts follow what the rows became, moves are keyed by
 * their event. It has no other effect, so a received event notifies nobody.
 */
export async function project(db: BacklightDatabase, event: LogEvent): Promise<void> {
  for (const [entity, changes] of byEntity(event.changes)) {
    await projectRows(db, entity, changes, event);
    await projectTexts(db, entity, changes, event);
    if (entity === 'item') await projectMoves(db, changes, event);
  }
}

function byEntity(changes: readonly Change[]): Map<EntityName, Change[]> {
  const groups = new Map<EntityName, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.entity);
    if (group) group.push(change);
    else groups.set(change.entity, [change]);
  }
  return groups;
}

async function projectRows(
  db: BacklightDatabase,
  entity: EntityName,
  changes: readonly Change[],
  event: LogEvent,
): Promise<void> {
  const table = db.rowsOf(entity);
  const before = await table.bulkGet(changes.map(({ id }) => id));
  const after: RegisterRow[] = [];
  const counts = new Map<string, number>();
  for (const [index, change] of changes.entries()) {
    const row = before[index];
    const short = pick(change.set, (field) => !isLong(entity, field));
    const merged = derive(entity, mergeRow(row, change.id, short, event.id));
    count(counts, entity, row, -1);
    count(counts, entity, merged, 1);
    after.push(merged);
  }
  await table.bulkPut(after);
  await addCounts(db, counts);
}

/** What the indexes need: where a living row stands, and nothing on a row that is not to be seen. */
function derive(entity: EntityName, row: RegisterRow): RegisterRow {
  if (entity !== 'item' && entity !== 'request') return row;
  const { lane: _lane, queue: _queue, ...rest } = row;
  if (!isAlive(entity, row)) return rest;
  return entity === 'item' ? { ...rest, lane: row['column'] } : { ...rest, queue: row['state'] };
}

function count(
  counts: Map<string, number>,
  entity: EntityName,
  row: RegisterRow | undefined,
  by: number,
): void {
  const place = entity === 'item' ? row?.['lane'] : entity === 'request' ? row?.['queue'] : undefined;
  if (typeof place !== 'string') return;
  const key = counterId(entity === 'item' ? 'lane' : 'queue', place);
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The row that counts the items of a column, or the requests in a state. */
export function counterId(of: 'lane' | 'queue', place: string): string {
  return `${of}:${place}`;
}

async function addCounts(db: BacklightDatabase, counts: Map<string, number>): Promise<void> {
  const moved = [...counts].filter(([, by]) => by !== 0);
  if (moved.length === 0) return;
  const rows = await db.counters.bulkGet(moved.map(([id]) => id));
  await db.counters.bulkPut(moved.map(([id, by], index) => ({ id, n: (rows[index]?.n ?? 0) + by })));
}

async function projectTexts(
  db: BacklightDatabase,
  entity: EntityName,
  changes: readonly Change[],
  event: LogEvent,
): Promise<void> {
  const withTexts = changes
    .map(({ id, set }) => ({ id: textId(entity, id), set: pick(set, (field) => isLong(entity, field)) }))
    .filter(({ set }) => Object.keys(set).length > 0);
  if (withTexts.length === 0) return;
  const before = await db.texts.bulkGet(withTexts.map(({ id }) => id));
  await db.texts.bulkPut(withTexts.map(({ id, set }, index) => mergeRow(before[index], id, set, event.id)));
}

/** The key of an entity's long texts. */
export function textId(entity: EntityName, id: string): string {
  return `${entity}/${id}`;
}

async function projectMoves(
  db: BacklightDatabase,
  changes: readonly Change[],
  event: LogEvent,
): Promise<void> {
  const moves: Move[] = [];
  for (const { id, set } of changes) {
    const to = set['column'];
    if (typeof to === 'string')
      moves.push({ id: `${event.id}/${id}`, item: id, to, at: event.at, stamp: event.id });
  }
  if (moves.length > 0) await db.moves.bulkPut(moves);
}

function pick<V>(set: { readonly [field: string]: V }, keep: (field: string) => boolean): Record<string, V> {
  return Object.fromEntries(Object.entries(set).filter(([field]) => keep(field)));
}
