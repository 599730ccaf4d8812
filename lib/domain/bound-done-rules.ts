import { type DoneRule, mostDoneRules } from './done-rules';
import type { TooLong, TooMany } from './item-edit';
import { refuse, type Result, success } from './result';
import { textLimits } from './text';
import { wholeLine } from './whole-text';

/** The lines in plain text, without the empty ones. Refused when one of them, or all of them, are more than is kept. */
export function boundDoneRules(rules: readonly DoneRule[]): Result<DoneRule[], TooMany | TooLong> {
  const kept: DoneRule[] = [];
  for (const { id, text } of rules) {
    const line = wholeLine(text, textLimits.name);
    if (line === null) return refuse({ reason: 'too-long', most: textLimits.name });
    if (line) kept.push({ id, text: line });
  }
  return kept.length > mostDoneRules ? refuse({ reason: 'too-many', most: mostDoneRules }) : success(kept);
}
