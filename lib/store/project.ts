import { type EntityName, isLong } from '@/lib/domain/entities';
import type { Change, LogEvent } from '@/lib/domain/event';
import { mergeRow, type RegisterRow } from '@/lib/domain/merge';

import { type Counts, countRow, totalsOf, writeTotals } from './counters';
import { derive } from './derive';
import { inTurns, isOneTurn } from './in-turns';
import type { Records } from './records';
import { rowTables } from './schema';
import type { Move } from './stored';

/** A row as it was before a batch of events and as it is after some of them. */
interface Touched {
  before: RegisterRow | undefined;
  after: RegisterRow | undefined;
}

type TouchedRows = Map<string, Touched>;

/** What an entity was before the events: its row and its long texts, where there were any. */
export type Before = (
  entity: EntityName,
  id: string,
) => { row: RegisterRow | undefined; text: RegisterRow | undefined };

/**
 * Brings events into the tables the screens read, inside the caller's transaction. Applying one twice, or events in any
 * order, gives the same tables: rows are merged field by field, counts follow what the rows became, moves are keyed by
 * their event. It has no other effect, so a received event notifies nobody. Each row is read once and written once,
 * however many of the events touch it; `fresh` promises that no row of them exists yet, gives the counters they move as
 * they stand, and nothing is read. `onAsked` is called when every write has been asked for and none is answered yet.
 */
export async function project(
  records: Records,
  events: readonly LogEvent[],
  { fresh, onAsked }: { fresh?: Counts | undefined; onAsked?: () => void } = {},
): Promise<Before> {
  const rows = new Map<EntityName, TouchedRows>();
  const texts: TouchedRows = new Map();
  const moves: Move[] = [];
  collect(events, rows, texts);
  if (!fresh) {
    await Promise.all([
      ...[...rows].map(([entity, touched]) => read(records, rowTables[entity], touched)),
      read(records, 'texts', texts),
    ]);
  }
  for (const event of events) {
    const changes = joined(event);
    const merge = (change: Change) => apply(event, change, rows, texts, moves);
    // The writes of a small step are asked for at once, with that of its event: nothing comes in between.
    if (isOneTurn(changes)) for (const change of changes) merge(change);
    else await inTurns(records, changes, merge);
  }
  const counts: Counts = new Map();
  for (const [entity, touched] of rows) {
    for (const { before, after } of touched.values()) countRow(counts, entity, before, after);
  }
  const totals = await totalsOf(records, counts, fresh);
  const writing = Promise.all([
    ...[...rows].map(([entity, touched]) => write(records, rowTables[entity], touched)),
    write(records, 'texts', texts),
    moves.length > 0 ? records.put('moves', moves) : undefined,
    ...writeTotals(records, totals),
  ]);
  onAsked?.();
  await writing;
  return (entity, id) => ({
    row: rows.get(entity)?.get(id)?.before,
    text: texts.get(textId(entity, id))?.before,
  });
}

/** The key of an entity's long texts. */
export function textId(entity: EntityName, id: string): string {
  return `${entity}/${id}`;
}

function collect(events: readonly LogEvent[], rows: Map<EntityName, TouchedRows>, texts: TouchedRows): void {
  for (const { changes } of events) {
    for (const { entity, id, set } of changes) {
      const touched = rows.get(entity) ?? new Map<string, Touched>();
      rows.set(entity, touched.set(id, { before: undefined, after: undefined }));
      if (Object.keys(set).some((field) => isLong(entity, field))) {
        texts.set(textId(entity, id), { before: undefined, after: undefined });
      }
    }
  }
}

/** The tables whose rows are registers. */
type RegisterTable = (typeof rowTables)[EntityName] | 'texts';

async function read(records: Records, table: RegisterTable, touched: TouchedRows): Promise<void> {
  if (touched.size === 0) return;
  const ids = [...touched.keys()];
  const rows = await records.getMany(table, ids);
  for (const [index, id] of ids.entries()) touched.set(id, { before: rows[index], after: rows[index] });
}

/** Merges what one event changes of one row. */
function apply(
  event: LogEvent,
  { entity, id, set }: Change,
  rows: Map<EntityName, TouchedRows>,
  texts: TouchedRows,
  moves: Move[],
): void {
  const touched = rows.get(entity)?.get(id);
  if (touched) {
    const short = pick(set, (field) => !isLong(entity, field));
    const merged = mergeRow(touched.after, id, short, event.id);
    if (merged !== touched.after) touched.after = derive(entity, merged);
  }
  const text = texts.get(textId(entity, id));
  const long = pick(set, (field) => isLong(entity, field));
  if (text && Object.keys(long).length > 0) {
    text.after = mergeRow(text.after, textId(entity, id), long, event.id);
  }
  const to = set['column'];
  if (entity === 'item' && typeof to === 'string') {
    moves.push({ id: `${event.id}/${id}`, item: id, to, at: event.at, stamp: event.id });
  }
}

/** The changes of an event, one for each row: of two of one row the later speaks for a field. */
function joined(event: LogEvent): Change[] {
  const byRow = new Map<string, Change>();
  for (const change of event.changes) {
    const key = textId(change.entity, change.id);
    const earlier = byRow.get(key);
    byRow.set(key, earlier ? { ...change, set: { ...earlier.set, ...change.set } } : change);
  }
  return [...byRow.values()];
}

function write(
  records: Records,
  table: RegisterTable,
  touched: TouchedRows,
): PromiseLike<unknown> | undefined {
  const changed: RegisterRow[] = [];
  for (const { before, after } of touched.values()) {
    if (after && after !== before) changed.push(after);
  }
  return changed.length > 0 ? records.put(table, changed) : undefined;
}

function pick<V>(set: { readonly [field: string]: V }, keep: (field: string) => boolean): Record<string, V> {
  return Object.fromEntries(Object.entries(set).filter(([field]) => keep(field)));
}
