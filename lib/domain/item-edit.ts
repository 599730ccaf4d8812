import type { FieldSet } from './entities';
import { mostLabels } from './item-fields';
import { refuse, type Result, success } from './result';
import { boundPerson } from './source';
import { boundLine, textLimits } from './text';
import { wholeLine, wholeText } from './whole-text';
import { isDay } from './time';

/** What a person may set on an item by hand. Where it stands, its checklist, links and people have commands of their own. */
export type ItemEdit = Pick<
  FieldSet<'item'>,
  | 'title'
  | 'description'
  | 'dueOn'
  | 'blocked'
  | 'requester'
  | 'type'
  | 'labels'
  | 'bucket'
  | 'need'
  | 'effort'
  | 'customerValue'
  | 'businessValue'
  | 'guidepoint'
  | 'storyWho'
  | 'storyWhat'
  | 'storyWhy'
>;

/** A title that is empty once white space is gone. */
export type NoTitle = { reason: 'no-title' };
/** A day that is none of the calendar's. */
export type BadDay = { reason: 'bad-day' };
/** More entries than an item holds. */
export type TooMany = { reason: 'too-many'; most: number };

/** More than can be kept whole. Nothing is cut behind the writer's back. */
export type TooLong = { reason: 'too-long'; most: number };

const lines = {
  title: textLimits.title,
  blocked: textLimits.reason,
  type: textLimits.label,
  bucket: textLimits.label,
  storyWho: textLimits.title,
  storyWhat: textLimits.title,
  storyWhy: textLimits.title,
} as const;

/** An edit in plain text: what is left empty is cleared, and what cannot be kept whole is refused. */
export function boundItemEdit(edit: ItemEdit): Result<ItemEdit, NoTitle | BadDay | TooMany | TooLong> {
  const set: ItemEdit = { ...edit };
  const { description } = edit;
  if (typeof description === 'string') {
    const text = wholeText(description, textLimits.description);
    if (text === null) return refuse({ reason: 'too-long', most: textLimits.description });
    set.description = text || null;
  }
  for (const [field, limit] of Object.entries(lines) as [keyof typeof lines, number][]) {
    const text = edit[field];
    if (typeof text !== 'string') continue;
    const line = wholeLine(text, limit);
    if (line === null) return refuse({ reason: 'too-long', most: limit });
    set[field] = line || null;
  }
  if (set.title === null) return refuse({ reason: 'no-title' });
  if (edit.requester) set.requester = boundPerson(edit.requester);
  if (typeof edit.dueOn === 'string' && !isDay(edit.dueOn)) return refuse({ reason: 'bad-day' });
  if (edit.labels) {
    const labels = boundWords(edit.labels, mostLabels);
    if (!labels.ok) return labels;
    set.labels = labels.value.length > 0 ? labels.value : null;
  }
  return success(set);
}

/**
 * Labels, or people, in bounded lines: empty ones go, and of those that differ only in capitals the first stands.
 * Refused when more than `most` are left.
 */
export function boundWords(words: readonly string[], most: number): Result<string[], TooMany> {
  const kept = new Map<string, string>();
  for (const word of words) {
    const line = boundLine(word, textLimits.label);
    if (line && !kept.has(line.toLowerCase())) kept.set(line.toLowerCase(), line);
    if (kept.size > most) return refuse({ reason: 'too-many', most });
  }
  return success([...kept.values()]);
}
