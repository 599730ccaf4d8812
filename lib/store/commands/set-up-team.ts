import { startColumnIds, startColumns, type StartColumnId } from '@/lib/domain/board';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command } from '../command';
import { db } from '../db';
import { change } from '../rows';

export interface TeamSetUp {
  name: string;
  /** The start columns' names in the person's language. */
  columnNames: { readonly [Id in StartColumnId]: string };
}

/** Gives the team its name and, once, its start columns: Backlog, Ready, Creating 3, Review 2, Publishing 1, Done. */
export async function setUpTeam({ name, columnNames }: TeamSetUp) {
  return command('team.set-up', async (now) => {
    const team = change('team', 'team', {
      name: boundLine(name, textLimits.name) || 'Backlight',
      setUpAt: now,
    });
    if ((await db.columns.count()) > 0) return success({ value: null, changes: [team] });
    const ranks = ranksBetween(null, null, startColumnIds.length);
    const columns = startColumns.map(({ id, kind, limit }, index) =>
      change('column', id, {
        name: boundLine(columnNames[id], textLimits.name),
        kind,
        rank: ranks[index] ?? '',
        limit,
        limitMode: 'soft',
      }),
    );
    return success({ value: null, changes: [team, ...columns] });
  });
}
