import { boardFlow as flowOf } from '@/lib/domain/board-flow';
import { columnMeanings } from '@/lib/domain/column-meaning';
import type { CallAnswer, CallRequest } from '@/lib/messages/protocol';
import { clock } from '@/lib/platform/clock';
import { sightingsOf } from '@/lib/store/sightings';
import { writeFailure } from '@/lib/store/write-failure';
import { policyOf } from './boards';

/** How work went over a board; `board` is the board at its sender's own address. */
export async function boardFlow(
  board: string,
  { app, board: own, columns }: CallRequest<'boardFlow'>,
): Promise<CallAnswer<'boardFlow'>> {
  try {
    const policy = await policyOf({ host: app, id: own }, board.slice(0, -own.length - 1));
    const stages = columnMeanings(columns, policy?.meanings);
    const flow = flowOf(
      await sightingsOf(board),
      columns.map(({ key }) => key),
      (column) => stages.get(column),
      { now: clock.now(), timeZone: clock.timeZone(), inWorkingDays: policy?.days === 'working' },
    );
    return { ok: true, flow };
  } catch (error) {
    // A database that cannot be opened now: the page may ask again.
    if (!writeFailure(error, false)) throw error;
    return { ok: false, reason: 'not-read' };
  }
}
