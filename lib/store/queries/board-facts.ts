import type { BoardPolicy } from '@/lib/domain/board-policy';
import { currentCycle } from '@/lib/domain/cycle';
import type { Cycle } from '@/lib/domain/entities';
import { engine } from '../engine';
import { alive } from '../rows';

/** What a board of another tool is held to, if anything was said, and the cycle the team is in. `today` is `YYYY-MM-DD`. */
export async function boardFacts(
  id: string,
  today: string,
): Promise<{ policy: BoardPolicy | undefined; cycle: Cycle | undefined }> {
  return engine().read(['boards', 'cycles'], async (records) => {
    const [row, cycleRows] = await Promise.all([records.get('boards', id), records.all('cycles')]);
    const cycles = cycleRows.map((cycle) => alive('cycle', cycle)).filter((cycle) => cycle !== undefined);
    return { policy: alive('hostBoard', row)?.policy, cycle: currentCycle(cycles, today) };
  });
}
