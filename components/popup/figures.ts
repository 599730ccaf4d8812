import type { ColumnKind } from '@/lib/domain/entities';
import type { LimitState } from '@/lib/domain/limit-state';

/** One column as the popup shows it. */
export interface ColumnFigure {
  id: string;
  name: string;
  kind: ColumnKind;
  count: number;
  limit?: number | undefined;
  state: LimitState;
}

/** What the popup shows: small and plain, so that it can be kept for the next first paint. */
export interface Figures {
  team?: string | undefined;
  columns: ColumnFigure[];
  wip: { count: number; limit?: number | undefined; state: LimitState };
  cycle?: { goal: string; startsOn: string; workingDays: number; endedOn?: string | undefined } | undefined;
  oldest?: { id: string; title: string; startedAt?: number | undefined } | undefined;
  waiting: number;
}

/** The figures before anything is known: a team that starts today. */
export const noFigures: Figures = { columns: [], wip: { count: 0, state: 'none' }, waiting: 0 };
