import { backlogColumnId } from './board';
import type { Column, ColumnKind, FieldSet } from './entities';
import { mostWip } from './field-shapes';
import { refuse, type Result, success } from './result';
import { boundLine, textLimits } from './text';

/** More columns than this are no board that anybody can see. */
export const mostColumns = 50;

/** What a person may say about a column; null clears. */
export type ColumnEdit = Pick<FieldSet<'column'>, 'name' | 'kind' | 'limit' | 'limitMode' | 'minimum'>;

export type NoName = { reason: 'no-name' };
/** A limit is a whole number from 1 to 999, or none (null). */
export type BadLimit = { reason: 'bad-limit' };
/** So is a minimum. */
export type BadMinimum = { reason: 'bad-minimum' };
/** A column that must hold more than it may. */
export type MinimumAboveLimit = { reason: 'minimum-above-limit' };
/** The backlog is where everything begins: it stays, and it stays a queue. */
export type BacklogStays = { reason: 'backlog-stays' };
/** Without a column for what is done nothing is ever finished, and nothing could be said about how long work takes. */
export type LastDoneColumn = { reason: 'last-done-column' };

export type BadColumn = NoName | BadLimit | BadMinimum | MinimumAboveLimit;

/** Whether a number may be a limit or a minimum. */
export function isWipLimit(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= mostWip;
}

/** An edit with its name within bounds, refused when the column could not be like that. */
export function boundColumn(
  edit: ColumnEdit,
  now?: Pick<Column, 'limit' | 'minimum'>,
): Result<ColumnEdit, BadColumn> {
  const set: ColumnEdit = { ...edit };
  if (typeof edit.name === 'string') set.name = boundLine(edit.name, textLimits.name);
  if (set.name === '' || set.name === null) return refuse({ reason: 'no-name' });
  if (typeof set.limit === 'number' && !isWipLimit(set.limit)) return refuse({ reason: 'bad-limit' });
  if (typeof set.minimum === 'number' && !isWipLimit(set.minimum)) return refuse({ reason: 'bad-minimum' });
  const limit = set.limit === undefined ? now?.limit : set.limit;
  const minimum = set.minimum === undefined ? now?.minimum : set.minimum;
  const isTouched = set.limit !== undefined || set.minimum !== undefined;
  if (isTouched && limit && minimum && minimum > limit) return refuse({ reason: 'minimum-above-limit' });
  return success(set);
}

/** Whether a board may do without this column, or with it in another kind: `to` is null when it is deleted. */
export function mayChange(
  columns: readonly Column[],
  columnId: string,
  to: ColumnKind | null,
): Result<null, BacklogStays | LastDoneColumn> {
  if (columnId === backlogColumnId && to !== 'queue') return refuse({ reason: 'backlog-stays' });
  const column = columns.find(({ id }) => id === columnId);
  if (column?.kind !== 'done' || to === 'done') return success(null);
  const others = columns.some(({ id, kind }) => kind === 'done' && id !== columnId);
  return others ? success(null) : refuse({ reason: 'last-done-column' });
}
