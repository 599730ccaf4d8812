import { backlogColumnId } from '@/lib/domain/board';
import { refuse, success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { db } from '../db';
import { type Position, placeLine } from '../place';
import type { Gone } from '../find';
import { alive, change } from '../rows';

/**
 * Draws the line under the minimum viable launch at a position of the backlog, or takes it away (null). What stands above
 * it is in the launch.
 */
export async function setLaunchLine(position: Position | null): Promise<Outcome<null, Gone>> {
  return command('team.line', async () => {
    const team = alive('team', await db.team.get('team'));
    if (!team) return refuse({ reason: 'gone', entity: 'team', id: 'team' });
    if (position === null) {
      const changes = team.cutRank === undefined ? [] : [change('team', 'team', { cutRank: null })];
      return success({ value: null, changes });
    }
    const { ranks, rekeyed } = await placeLine(backlogColumnId, position);
    const [cutRank] = ranks;
    if (cutRank === team.cutRank) return success({ value: null, changes: [] });
    return success({ value: null, changes: [change('team', 'team', { cutRank }), ...rekeyed] });
  });
}
