import type { TooLong, TooMany } from './item-edit';
import { mostSteps, type Step } from './item-fields';
import { refuse, type Result, success } from './result';
import { textLimits } from './text';
import { wholeLine } from './whole-text';

/** What can be done with a checklist. A line is named by its id: its place may be another one by now. */
export type ChecklistEdit =
  | { do: 'add'; lines: readonly { id: string; text: string }[] }
  | { do: 'tick'; id: string; done: boolean }
  | { do: 'rename'; id: string; text: string }
  | { do: 'remove'; id: string }
  /** Puts a line before another, or at the end. */
  | { do: 'move'; id: string; before: string | null };

/** A line that is left empty. */
export type NoText = { reason: 'no-text' };
/** A line that another window has deleted. */
export type NoSuchLine = { reason: 'gone-line' };

/** The checklist after an edit. Lines that are not the edit's stay as they are, whoever wrote them. */
export function editedChecklist(
  steps: readonly Step[],
  edit: ChecklistEdit,
): Result<Step[], NoText | NoSuchLine | TooMany | TooLong> {
  if (edit.do === 'add') return withLines(steps, edit.lines);
  const step = steps.find(({ id }) => id === edit.id);
  if (!step) return refuse({ reason: 'gone-line' });
  const changed = (to: Partial<Step>) =>
    success(steps.map((each) => (each === step ? { ...each, ...to } : each)));
  if (edit.do === 'tick') return changed({ done: edit.done });
  if (edit.do === 'rename') {
    const text = lineOf(edit.text);
    if (!text.ok) return text;
    return text.value ? changed({ text: text.value }) : refuse({ reason: 'no-text' });
  }
  const others = steps.filter((each) => each !== step);
  if (edit.do === 'remove') return success(others);
  const at = others.findIndex(({ id }) => id === edit.before);
  return success(others.toSpliced(at < 0 ? others.length : at, 0, step));
}

function withLines(
  steps: readonly Step[],
  lines: readonly { id: string; text: string }[],
): Result<Step[], NoText | TooMany | TooLong> {
  const added: Step[] = [];
  for (const { id, text } of lines) {
    const line = lineOf(text);
    if (!line.ok) return line;
    if (line.value) added.push({ id, text: line.value, done: false });
  }
  if (added.length === 0) return refuse({ reason: 'no-text' });
  if (steps.length + added.length > mostSteps) return refuse({ reason: 'too-many', most: mostSteps });
  return success([...steps, ...added]);
}

function lineOf(text: string): Result<string, TooLong> {
  const line = wholeLine(text, textLimits.name);
  return line === null ? refuse({ reason: 'too-long', most: textLimits.name }) : success(line);
}

/** The lines of a pasted text, without what marks them as a list (`- [ ] `, `* `, `1. `). Empty ones are left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s+)?/, '').trim())
    .filter(Boolean);
}
