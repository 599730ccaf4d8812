import type { BadLimit } from '@/lib/domain/columns';
import type { TooMany } from '@/lib/domain/item-edit';
import { boundExclusions, boundLimit, type LimitEdit, type TooFewColumns } from '@/lib/domain/limit-edit';
import type { Exclusions } from '@/lib/domain/limits';
import { refuse, success } from '@/lib/domain/result';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { readLimitRules } from '../queries/limit-rules';
import { find, type Gone } from '../find';
import { alive, change } from '../rows';
import { changedOnly } from './changed-only';

/** More limits than this are a board of rules. */
const mostLimits = 20;

export type TooManyLimits = { reason: 'too-many-limits' };

/** Sets a limit over several columns together, or for each person. */
export async function addLimit(
  per: 'columns' | 'person',
  edit: LimitEdit,
): Promise<Outcome<{ limitId: string }, BadLimit | TooFewColumns | TooManyLimits>> {
  const bound = boundLimit(per, { ...edit, most: edit.most ?? null });
  if (!bound.ok) return bound;
  return command('limit.add', async (_now, records) => {
    const { limits } = await readLimitRules(records);
    if (limits.length >= mostLimits) return refuse({ reason: 'too-many-limits' });
    const limitId = newId();
    const set = Object.fromEntries(Object.entries(bound.value).filter(([, value]) => value !== null));
    return success({ value: { limitId }, changes: [change('limit', limitId, { per, ...set })] });
  });
}

/** Changes a limit over several columns or for each person. */
export async function editLimit(
  limitId: string,
  edit: LimitEdit,
): Promise<Outcome<null, Gone | BadLimit | TooFewColumns>> {
  return command('limit.edit', async () => {
    const limit = await find('limit', limitId);
    if (!limit.ok) return limit;
    const bound = boundLimit(limit.value.per, edit);
    if (!bound.ok) return bound;
    const changed = changedOnly<'limit'>(bound.value, limit.value);
    return success({ value: null, changes: changed ? [change('limit', limitId, changed)] : [] });
  });
}

/** Takes a limit away. */
export async function deleteLimit(limitId: string): Promise<Outcome<null, Gone>> {
  return command('limit.delete', async (now) => {
    const limit = await find('limit', limitId);
    if (!limit.ok) return limit;
    return success({ value: null, changes: [change('limit', limitId, { deletedAt: now })] });
  });
}

export interface Counting {
  /** What counts against no limit. */
  exclusions?: Exclusions;
  /** Whether a column's limit holds for each lane by itself. */
  limitPerLane?: boolean;
}

/** Says what counts against the limits, and whether those of columns hold for each lane by itself. */
export async function countLimits({ exclusions, limitPerLane }: Counting): Promise<Outcome<null, TooMany>> {
  const bound = exclusions === undefined ? success(undefined) : boundExclusions(exclusions);
  if (!bound.ok) return bound;
  return command('limit.count', async (_now, records) => {
    const team = alive('team', await records.get('team', 'team'));
    const set = { exclusions: bound.value, limitPerLane: limitPerLane === false ? null : limitPerLane };
    const changed = changedOnly<'team'>(set, team ?? {});
    return success({ value: null, changes: changed ? [change('team', 'team', changed)] : [] });
  });
}
