import { startColumnIds } from '@/lib/domain/board';
import { success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command } from '../command';
import { db } from '../db';
import { alive, change } from '../rows';
import type { TeamSetUp } from './set-up-team';

type Names = TeamSetUp['columnNames'];

/** Gives the start columns their names in another language; a column that somebody renamed keeps its name. */
export async function nameStartColumns({ before, after }: { before: Names; after: Names }) {
  return command('column.edit', async () => {
    const columns = await db.columns.bulkGet([...startColumnIds]);
    const changes = startColumnIds.flatMap((id, index) => {
      const column = alive('column', columns[index]);
      if (!column || column.name !== before[id] || before[id] === after[id]) return [];
      return [change('column', id, { name: boundLine(after[id], textLimits.name) })];
    });
    return success({ value: { renamed: changes.length }, changes });
  });
}
