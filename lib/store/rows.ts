import type {
  Column,
  Cycle,
  EntityName,
  FieldSet,
  Guidepoint,
  Item,
  Limit,
  Note,
  Request,
  Team,
  View,
} from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import { isAlive, type RegisterRow } from '@/lib/domain/merge';
import { refuse, type Result, success } from '@/lib/domain/result';
import { db } from './db';

interface Rows {
  team: Team;
  request: Request;
  item: Item;
  note: Note;
  column: Column;
  cycle: Cycle;
  limit: Limit;
  guidepoint: Guidepoint;
  view: View;
}

/** A change of typed fields. */
export function change<E extends EntityName>(entity: E, id: string, set: FieldSet<E>): Change {
  // Fields given as undefined are left alone: only null clears.
  const given = Object.entries(set).filter(([, value]) => value !== undefined);
  return { entity, id, set: Object.fromEntries(given) };
}

/** The row as the screens may read it, or undefined when it is incomplete or deleted. */
export function alive<E extends EntityName>(entity: E, row: RegisterRow | undefined): Rows[E] | undefined {
  // `isAlive` has looked at every required field, and each field was parsed when its event came in.
  return isAlive(entity, row) ? (row as unknown as Rows[E]) : undefined;
}

export type Gone = { reason: 'gone'; entity: EntityName; id: string };

/**
 * Reads living rows in one go, in the order asked and each once; those that are gone are left out. Refused when none is
 * left.
 */
export async function findAll<E extends EntityName>(
  entity: E,
  ids: readonly string[],
): Promise<Result<Rows[E][], Gone>> {
  const rows = await db.rowsOf(entity).bulkGet([...new Set(ids)]);
  const living = rows.map((row) => alive(entity, row)).filter((row) => row !== undefined);
  const [first = ''] = ids;
  return living.length > 0 || ids.length === 0
    ? success(living)
    : refuse({ reason: 'gone', entity, id: first });
}

/** Reads a living row, or says that it is gone (another window may have deleted it). */
export async function find<E extends EntityName>(entity: E, id: string): Promise<Result<Rows[E], Gone>> {
  const row = alive(entity, await db.rowsOf(entity).get(id));
  return row ? success(row) : refuse({ reason: 'gone', entity, id });
}
