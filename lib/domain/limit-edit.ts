import { isWipLimit, type BadLimit } from './columns';
import type { FieldSet } from './entities';
import { boundWords, type TooMany } from './item-edit';
import { mostLabels } from './item-fields';
import type { Exclusions } from './limits';
import { refuse, type Result, success } from './result';
import { boundLine, textLimits } from './text';

/** What a person may say about a limit over several columns, or for each person. */
export type LimitEdit = Pick<FieldSet<'limit'>, 'name' | 'columns' | 'most' | 'limitMode'>;

/** A limit for one column alone belongs to that column. */
export type TooFewColumns = { reason: 'too-few-columns' };

/** An edit within bounds, refused when there could be no such limit. No columns at all means all work in progress. */
export function boundLimit(
  per: 'columns' | 'person',
  edit: LimitEdit,
): Result<LimitEdit, BadLimit | TooFewColumns> {
  const set: LimitEdit = { ...edit };
  if (typeof edit.name === 'string') set.name = boundLine(edit.name, textLimits.name) || null;
  if (set.most === null || (set.most !== undefined && !isWipLimit(set.most))) {
    return refuse({ reason: 'bad-limit' });
  }
  if (set.columns) set.columns = [...new Set(set.columns)];
  if (per === 'columns' && set.columns?.length === 1) return refuse({ reason: 'too-few-columns' });
  if (set.columns?.length === 0) set.columns = null;
  return success(set);
}

/** What counts against no limit, as it is kept; null when everything counts. */
export function boundExclusions({ blocked, labels = [] }: Exclusions): Result<Exclusions | null, TooMany> {
  const words = boundWords(labels, mostLabels);
  if (!words.ok) return words;
  if (!blocked && words.value.length === 0) return success(null);
  return success({
    ...(blocked ? { blocked } : {}),
    ...(words.value.length > 0 ? { labels: words.value } : {}),
  });
}
