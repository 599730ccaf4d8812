import type { EntityName } from '@/lib/domain/entities';
import { marksOf } from '@/lib/domain/marks';
import { isAlive, type RegisterRow } from '@/lib/domain/merge';

/** The row with what the indexes need: where a living one stands, and nothing on one that is not to be seen. */
export function derive(entity: EntityName, row: RegisterRow): RegisterRow {
  if (entity !== 'item' && entity !== 'request') return row;
  const { lane: _lane, queue: _queue, known: _known, marks: _marks, ...rest } = row;
  const plain: RegisterRow = { ...rest, id: row.id, stamps: row.stamps };
  if (!isAlive(entity, row)) return plain;
  if (entity === 'item') return withMarks({ ...plain, lane: row['column'] });
  const known = row['sourceKey'] === undefined ? {} : { known: row['sourceKey'] };
  return { ...plain, queue: row['state'], ...known };
}

/** No list at all where there is nothing to mark, as for most items. */
function withMarks(row: RegisterRow): RegisterRow {
  const marks = marksOf(row);
  return marks.length > 0 ? { ...row, marks } : row;
}
