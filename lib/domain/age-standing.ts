import type { BoardPace } from './journey';

/** How old a card is, held against its own board: older than half of what was finished there, than 85 % or than 95 %. */
export type AgeStanding = 'usual' | 'half' | 'late' | 'old';

/** How an age in days stands to the pace of its board; `usual` where none is known. */
export function ageStanding(days: number, pace: BoardPace | undefined): AgeStanding {
  if (!pace || days <= pace.half) return 'usual';
  if (days <= pace.most) return 'half';
  return days <= pace.nearlyAll ? 'late' : 'old';
}
