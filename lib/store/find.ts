import type { EntityName } from '@/lib/domain/entities';
import { refuse, type Result, success } from '@/lib/domain/result';
import { db } from './db';
import type { Records } from './records';
import { alive, type Rows } from './rows';
import { rowTables } from './schema';

export type Gone = { reason: 'gone'; entity: EntityName; id: string };

/**
 * Reads living rows in one go, in the order asked and each once; those that are gone are left out. Refused when none is
 * left.
 */
export async function findAll<E extends EntityName>(
  records: Records,
  entity: E,
  ids: readonly string[],
): Promise<Result<Rows[E][], Gone>> {
  const rows = await records.getMany(rowTables[entity], [...new Set(ids)]);
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
