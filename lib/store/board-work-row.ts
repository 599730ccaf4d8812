import type { BoardWork } from '@/lib/domain/work-elsewhere';
import type { Meta } from './stored';

/**
 * One row for all boards, so that the popup reads it in one look-up whatever their number and size. Like sightings it is
 * what this device saw and no projection: working the tables out anew leaves it.
 */
export const boardWorkId = 'board-work';

/** What is known of every board, from its row. */
export function boardWorkIn(row: Meta | undefined): BoardWork[] {
  const kept: unknown = row === undefined ? [] : JSON.parse(row.value);
  return isBoardWork(kept) ? kept : [];
}

/** We alone write the row. */
function isBoardWork(kept: unknown): kept is BoardWork[] {
  return Array.isArray(kept);
}
