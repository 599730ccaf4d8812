import * as z from 'zod/mini';
import { id, text } from './field-shapes';
import { refuse, type Result, success } from './result';
import { textLimits, wholeLine } from './text';

export const doneRule = () => z.object({ id: id(), text: text(textLimits.name) });

/** One line of the team's Definition of Done. */
export type DoneRule = z.infer<ReturnType<typeof doneRule>>;

export const mostDoneRules = 30;

type Refused = { reason: 'too-many'; most: number } | { reason: 'too-long'; most: number };

/** The lines in plain text, without the empty ones. Refused when one of them, or all of them, are more than is kept. */
export function boundDoneRules(rules: readonly DoneRule[]): Result<DoneRule[], Refused> {
  const kept: DoneRule[] = [];
  for (const { id, text } of rules) {
    const line = wholeLine(text, textLimits.name);
    if (line === null) return refuse({ reason: 'too-long', most: textLimits.name });
    if (line) kept.push({ id, text: line });
  }
  return kept.length > mostDoneRules ? refuse({ reason: 'too-many', most: mostDoneRules }) : success(kept);
}
