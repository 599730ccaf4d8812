import type { ColumnKind, FieldSet, Item } from './entities';

/** Ids of the columns a team starts with: the same on every device, so that two set-ups become one board. */
export const startColumnIds = ['backlog', 'ready', 'creating', 'review', 'publishing', 'done'] as const;
export type StartColumnId = (typeof startColumnIds)[number];

export interface StartColumn {
  id: StartColumnId;
  kind: ColumnKind;
  limit?: number;
}

/** Limits of a sample content team of four: 3 creating, 2 in review, 1 publishing (method.md 2.3, M1). */
export const startColumns: readonly StartColumn[] = [
  { id: 'backlog', kind: 'queue' },
  { id: 'ready', kind: 'queue' },
  { id: 'creating', kind: 'active', limit: 3 },
  { id: 'review', kind: 'active', limit: 2 },
  { id: 'publishing', kind: 'active', limit: 1 },
  { id: 'done', kind: 'done' },
];

/** The column that holds the one ordered backlog. It cannot be deleted. */
export const backlogColumnId: StartColumnId = 'backlog';

/** Work in progress is what stands in such a column: started and not finished. */
export function isInProgress(kind: ColumnKind): boolean {
  return kind === 'active' || kind === 'waiting';
}

/**
 * What entering a column of kind `to` does to the two points every flow measure hangs on. Leaving the queue starts an
 * item, entering done finishes it, going back to the queue clears both (method.md 4.1), and with them who works on it:
 * what waits belongs to nobody.
 */
export function flowPoints(
  item: Pick<Item, 'startedAt' | 'finishedAt'> & { people?: readonly string[] },
  to: ColumnKind,
  now: number,
): FieldSet<'item'> {
  if (to === 'queue') return { startedAt: null, finishedAt: null, ...(item.people ? { people: null } : {}) };
  const startedAt = item.startedAt ?? now;
  return to === 'done' ? { startedAt, finishedAt: item.finishedAt ?? now } : { startedAt, finishedAt: null };
}
