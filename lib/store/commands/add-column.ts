import { boundColumn, type BadColumn, type ColumnEdit, mostColumns } from '@/lib/domain/columns';
import { refuse, success } from '@/lib/domain/result';
import { newId } from '@/lib/platform/ids';
import { type ColumnPlace, placeColumn } from '../column-place';
import { command, type Outcome } from '../command';
import { columns } from '../queries/board';
import { change } from '../rows';

export interface NewColumn extends ColumnEdit {
  /** The right end of the board when absent. */
  place?: ColumnPlace;
}

export type TooManyColumns = { reason: 'too-many-columns' };

/** Adds a column to the board, at its end unless a place is given; active work unless a kind is given. */
export async function addColumn({
  place,
  ...given
}: NewColumn): Promise<Outcome<{ columnId: string }, BadColumn | TooManyColumns>> {
  const bound = boundColumn({ ...given, name: given.name ?? '' });
  if (!bound.ok) return bound;
  return command('column.add', async () => {
    const board = await columns();
    if (board.length >= mostColumns) return refuse({ reason: 'too-many-columns' });
    const columnId = newId();
    const { rank, rekeyed } = placeColumn(board, columnId, place ?? { at: 'end' });
    const { name, kind, limit, limitMode, minimum } = bound.value;
    const added = change('column', columnId, {
      name,
      kind: kind ?? 'active',
      rank,
      limit: limit ?? undefined,
      limitMode: limitMode ?? undefined,
      minimum: minimum ?? undefined,
    });
    return success({ value: { columnId }, changes: [added, ...rekeyed] });
  });
}
