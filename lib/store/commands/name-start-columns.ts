import { startColumnIds } from '@/lib/domain/board';
import { success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command } from '../command';
import { db } from '../db';
import { alive, change } from '../rows';
import type { TeamSetUp } from './set-up-team';

type Names = TeamSetUp['columnNames'];

/**
 * Gives the start columns their names in another language. `before` are those they may have now, one set a language; a
 * column that somebody renamed keeps its name.
 */
export async function nameStartColumns({ before, after }: { before: readonly Names[]; after: Names }) {
  return command('column.edit', async () => {
    const columns = await db.columns.bulkGet([...startColumnIds]);
    const changes = startColumnIds.flatMap((id, index) => {
      const column = alive('column', columns[index]);
      if (!column || column.name === after[id]) return [];
      if (before.every((names) => names[id] !== column.name)) return [];
      return [change('column', id, { name: boundLine(after[id], textLimits.name) })];
    });
    return success({ value: { renamed: changes.length }, changes });
  });
}
