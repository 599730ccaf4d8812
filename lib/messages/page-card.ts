import type { CaptureDraft } from '@/lib/domain/capture-draft';
import type { Choice, Outcome } from '@/lib/capture/outcome';

/** What the card shows that is put into a page after a capture by shortcut or menu. Plain data: it crosses a border. */
export interface CardParts {
  outcome: Outcome;
  draft: CaptureDraft;
  language: string;
  /** Whoever came by keyboard goes on by keyboard. */
  takesFocus: boolean;
}

/** What the card answers: what the person chose, or null when they closed it or it went away by itself. */
export interface CardAnswer {
  choice: Choice | null;
}
