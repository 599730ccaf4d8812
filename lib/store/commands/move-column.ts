import { success } from '@/lib/domain/result';
import { type ColumnPlace, placeColumn } from '../column-place';
import { command, type Outcome } from '../command';
import { columns } from '../queries/board';
import { find, type Gone } from '../find';
import { change } from '../rows';

/** Moves a column to another place on the board. One that stands there already is left alone. */
export async function moveColumn(columnId: string, place: ColumnPlace): Promise<Outcome<null, Gone>> {
  return command('column.move', async () => {
    const column = await find('column', columnId);
    if (!column.ok) return column;
    const board = await columns();
    const { rank, rekeyed } = placeColumn(board, columnId, place);
    const order = (key: (id: string, rank: string) => string) =>
      board
        .map(({ id, rank }) => ({ id, rank: key(id, rank) }))
        .toSorted((a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1))
        .map(({ id }) => id)
        .join();
    const isThere = order((_id, now) => now) === order((id, now) => (id === columnId ? rank : now));
    if (isThere && rekeyed.length === 0) return success({ value: null, changes: [] });
    return success({ value: null, changes: [change('column', columnId, { rank }), ...rekeyed] });
  });
}
