import type { Column } from '@/lib/domain/entities';

/** The column beside another one, as they stand on the board; undefined at the edge. */
export function nextColumn(
  columns: readonly Column[],
  columnId: string,
  by: 'left' | 'right',
): Column | undefined {
  const index = columns.findIndex(({ id }) => id === columnId);
  return index === -1 ? undefined : columns[by === 'left' ? index - 1 : index + 1];
}
