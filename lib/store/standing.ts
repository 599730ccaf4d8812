import type { Column } from '@/lib/domain/entities';
import { isAlive, type RegisterRow } from '@/lib/domain/merge';

/**
 * The columns of the board, in order. One that was deleted stays until its last item has left it: somebody else may have
 * moved an item into it meanwhile, and no item may ever be out of sight. Knows no Dexie, so that the popup's first frame
 * reads by the same rule.
 */
export function standingColumns(rows: readonly RegisterRow[], countOf: (id: string) => number): Column[] {
  return rows
    .map((row) => (isDeleted(row) && countOf(row.id) > 0 ? restored(row) : row))
    .filter((row) => isAlive('column', row))
    .map((row) => row as unknown as Column) // Its required fields were looked at, and each was parsed when it came in.
    .toSorted((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1));
}

export function isDeleted(row: RegisterRow): boolean {
  return row['deletedAt'] !== undefined;
}

function restored({ deletedAt: _deletedAt, ...row }: RegisterRow): RegisterRow {
  return row;
}
