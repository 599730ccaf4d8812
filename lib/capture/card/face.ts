import type { Choice, Outcome } from '../outcome';
import type { CaptureWords } from '../words';

/** What the card shows at one moment. */
export interface CardFace {
  tone: 'saved' | 'plain' | 'problem';
  title: string;
  detail: string;
  actions: { choice: Choice; label: string }[];
  /** How long it stays when nobody looks at it, in ms; null: until it is closed, since a draft waits. */
  stays: number | null;
}

const short = 4_000;
const usual = 8_000;

function action(choice: Choice, label: string): CardFace['actions'][number] {
  return { choice, label };
}

/** The face for an outcome: one sentence, the request's own title, and what can be done next. */
export function faceOf(
  outcome: Outcome,
  words: CaptureWords,
  draftTitle: string,
  linkOnly = false,
): CardFace {
  const undo = action('undo', words.undo);
  const edit = action('edit', words.edit);
  switch (outcome.kind) {
    case 'saved': {
      const detail = linkOnly ? words.savedLinkOnly : draftTitle;
      return { tone: 'saved', title: words.saved, detail, actions: [undo, edit], stays: usual };
    }
    case 'noted':
      return { tone: 'saved', title: words.noted, detail: draftTitle, actions: [undo, edit], stays: usual };
    case 'undone':
      return { tone: 'plain', title: words.undone, detail: draftTitle, actions: [], stays: short };
    case 'known': {
      const open = action('open', words.open);
      const actions = [open, action('note', words.addNote), action('new', words.saveAsNew)];
      return { tone: 'plain', title: words.known, detail: draftTitle, actions, stays: usual };
    }
    case 'failed': {
      const file = action('file', words.saveFile);
      const actions = outcome.reason === 'updated' ? [file] : [action('again', words.tryAgain), file];
      const detail = words.failures[outcome.reason];
      return { tone: 'problem', title: words.notSaved, detail, actions, stays: null };
    }
    default: {
      const before = faceOf(outcome.before, words, draftTitle, linkOnly);
      return { ...before, tone: 'problem', title: words.failures[outcome.reason] };
    }
  }
}
