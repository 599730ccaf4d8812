import type { EventKind } from '@/lib/domain/event';
import type { Result } from '@/lib/domain/result';
import { type Language, wordsIn } from '@/lib/i18n/words';
import type { Done } from '@/lib/store/command';
import { eventKind } from '@/lib/store/queries/event-kind';
import { steps } from '@/locales/steps';
import type { Step } from './step-stack';

/** What is said when a step was taken back or done again, or why it was not; null for refusals said elsewhere. */
export async function stepWords(
  language: Language,
  way: 'undo' | 'redo',
  step: Step | undefined,
  outcome: Result<Done<{ kept: number }>> | undefined,
): Promise<string | null> {
  const t = wordsIn(steps, language);
  if (!step || !outcome) return way === 'undo' ? t.nothingToUndo : t.nothingToRedo;
  const what = step.words ?? t[nameOf(await eventKind(step.eventId))];
  if (!outcome.ok) return outcome.reason === 'changed-since' ? t.stays(what) : null;
  const said = way === 'undo' ? t.undone(what) : t.redone(what);
  const { kept } = outcome.value.value;
  return kept > 0 ? `${said}. ${t.kept(kept)}` : said;
}

/** A step by its verb, where nothing was said when it was done. */
function nameOf(kind: EventKind | undefined): 'add' | 'edit' | 'move' | 'delete' | 'other' {
  const verb = kind?.split('.')[1];
  return verb === 'add' || verb === 'edit' || verb === 'move' || verb === 'delete' ? verb : 'other';
}
