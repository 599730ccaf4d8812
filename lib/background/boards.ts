import type { BoardPolicy } from '@/lib/domain/board-policy';
import { cycleDay } from '@/lib/domain/cycle';
import type { AskedBoard, CallAnswer } from '@/lib/messages/protocol';
import { clock } from '@/lib/platform/clock';
import { isStripHidden } from '@/lib/platform/hidden-strips';
import { boardId } from '@/lib/platform/ids';
import { setBoardPolicy as write } from '@/lib/store/commands/set-board-policy';
import { boardFacts } from '@/lib/store/queries/board-facts';
import { writeFailure } from '@/lib/store/write-failure';
import { takeOver } from './former-limits';

/**
 * What the board is held to. A page speaks for boards at its own address alone, whatever it calls them: `origin` is told
 * by the browser.
 */
export async function boardPolicy(board: AskedBoard, origin = ''): Promise<CallAnswer<'boardPolicy'>> {
  const id = await boardId(origin, board.host, board.id);
  try {
    const today = clock.today();
    const { policy, cycle } = await boardFacts(id, today);
    const day = cycle && cycleDay(cycle, today);
    return {
      ok: true,
      policy: policy ?? (await takeOver(named(id, board, origin), `${origin} ${board.host} ${board.id}`)),
      isHidden: await isStripHidden(origin),
      cycle: day?.phase === 'running' && day.day > 0 ? { day: day.day, of: day.of } : null,
    };
  } catch (error) {
    // A database that cannot be opened now: the page keeps what it had.
    if (!writeFailure(error, false)) throw error;
    return { ok: false, reason: 'not-read' };
  }
}

/** What a board at an address is held to, if anything was said. */
export async function policyOf(
  { host, id }: Pick<AskedBoard, 'host' | 'id'>,
  address: string,
): Promise<BoardPolicy | undefined> {
  return (await boardFacts(await boardId(address, host, id), clock.today())).policy;
}

export async function setBoardPolicy(
  board: AskedBoard,
  policy: BoardPolicy,
  origin = '',
): Promise<CallAnswer<'setBoardPolicy'>> {
  const id = await boardId(origin, board.host, board.id);
  const written = await write(named(id, board, origin), policy);
  return written.ok ? { ok: true } : written;
}

function named(id: string, { host, name }: AskedBoard, address: string): Parameters<typeof write>[0] {
  return { id, host, name, address };
}
