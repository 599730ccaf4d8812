import type { ColumnKind } from '@/lib/domain/entities';
import type { LimitState } from '@/lib/domain/limit-state';
import type { BoardShare } from '@/lib/domain/work-elsewhere';

/** One column as the popup shows it. */
export interface ColumnFigure {
  id: string;
  name: string;
  kind: ColumnKind;
  count: number;
  limit?: number | undefined;
  state: LimitState;
  /** Items that stand in it and count against no limit. */
  leftOut?: number | undefined;
}

/** A limit over several columns. */
export interface SharedFigure {
  id: string;
  name: string;
  count: number;
  limit: number;
  state: LimitState;
}

/** What the popup shows: small and plain, so that it can be kept for the next first paint. */
export interface Figures {
  team?: string | undefined;
  columns: ColumnFigure[];
  shared?: SharedFigure[] | undefined;
  /** `limited`: those of `count` that stand under a limit, and are held against it. */
  wip: { count: number; limited?: number | undefined; limit?: number | undefined; state: LimitState };
  cycle?: { goal: string; startsOn: string; workingDays: number; endedOn?: string | undefined } | undefined;
  oldest?: { id: string; title: string; startedAt?: number | undefined } | undefined;
  waiting: number;
  /** What is in progress on boards of other tools, as each was seen last. */
  elsewhere?: BoardShare[] | undefined;
}

/** The figures before anything is known: a team that starts today. */
export const noFigures: Figures = { columns: [], wip: { count: 0, state: 'none' }, waiting: 0 };
