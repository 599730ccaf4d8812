import * as z from 'zod/mini';
import { id, text } from './field-shapes';
import { textLimits } from './text';

export const doneRule = () => z.object({ id: id(), text: text(textLimits.name) });

/** One line of the team's Definition of Done. */
export type DoneRule = z.infer<ReturnType<typeof doneRule>>;

export const mostDoneRules = 30;
