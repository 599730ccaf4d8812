import { boundWords, type TooMany } from './item-edit';
import { mostLabels } from './item-fields';
import { type Result, success } from './result';

/**
 * An item's labels with some added and some removed, in their order; a label that is there already keeps its spelling,
 * and capitals make no difference. Refused when they would become more than an item may have: nothing is left out
 * silently.
 */
export function changedLabels(
  labels: readonly string[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Result<string[], TooMany> {
  const gone = new Set(remove.map((label) => label.trim().toLowerCase()));
  const staying = labels.filter((label) => !gone.has(label.toLowerCase()));
  // What others wrote may hold more: taking some away must always work.
  return add.length === 0 ? success(staying) : boundWords([...staying, ...add], mostLabels);
}
