import { isInProgress, type StartColumnId, startColumns } from '@/lib/domain/board';
import { limitState } from '@/lib/domain/limit-state';
import type { Figures } from './figures';

/** The figures of a team that has not begun: the start columns, each with nothing in it. */
export function startFigures(names: { readonly [Id in StartColumnId]: string }): Figures {
  const limit = startColumns
    .filter(({ kind }) => isInProgress(kind))
    .reduce((sum, column) => sum + (column.limit ?? 0), 0);
  return {
    columns: startColumns.map(({ id, kind, limit }) => ({
      id,
      kind,
      name: names[id],
      count: 0,
      state: limitState(0, limit),
      limit,
    })),
    wip: { count: 0, limit, state: 'under' },
    waiting: 0,
  };
}
