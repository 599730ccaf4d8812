import { startColumns, type StartColumnId } from '@/lib/domain/board';
import type { Change } from '@/lib/domain/event';
import { ranksBetween } from '@/lib/domain/rank';
import { success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command } from '../command';
import { db } from '../db';
import { alive, change } from '../rows';

export interface TeamSetUp {
  name: string;
  /** The start columns' names in the person's language. */
  columnNames: { readonly [Id in StartColumnId]: string };
}

/** Gives the team its name and, once, its start columns: Backlog, Ready, Creating 3, Review 2, Publishing 1, Done. */
export async function setUpTeam({ name, columnNames }: TeamSetUp) {
  return command('team.set-up', async (now) => {
    const named = alive('team', await db.team.get('team'))?.name;
    const team = change('team', 'team', {
      // A page that only needs the columns gives no name, and takes none away.
      name: boundLine(name, textLimits.name) || named || 'Backlight',
      setUpAt: now,
      deletedAt: null,
    });
    const rows = await db.columns.toArray();
    if (rows.some((row) => alive('column', row))) return success({ value: null, changes: [team] });
    return success({ value: null, changes: [team, ...startBoard(columnNames)] });
  });
}

/** The start columns. Their ids are fixed: columns that were deleted come back instead of standing there twice. */
export function startBoard(columnNames: TeamSetUp['columnNames']): Change[] {
  const ranks = ranksBetween(null, null, startColumns.length);
  return startColumns.map(({ id, kind, limit }, index) =>
    change('column', id, {
      name: boundLine(columnNames[id], textLimits.name) || id,
      kind,
      rank: ranks[index],
      limit,
      limitMode: 'soft',
      deletedAt: null,
    }),
  );
}
