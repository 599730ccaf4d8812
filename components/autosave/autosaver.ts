import type { Result } from '@/lib/domain/result';
import { drafts } from '@/lib/platform/drafts';

export type SaveText = (text: string) => Promise<Result<unknown>>;

export interface Saving {
  /** What was typed and is not yet given back to what is stored; null follows what is stored. */
  typed: string | null;
  state: 'still' | 'unsaved' | 'saving' | 'saved' | 'refused';
  /** Why it was refused. */
  reason: string | null;
}

/** ms without a key press before a text is stored. */
const pause = 400;

/** ms after a save until what is stored is shown, where it never became what was typed: it may have been tidied. */
const settling = 1_000;

/**
 * Stores one text while it is typed: after a pause, on leaving the field, when the page is hidden. What is typed is kept
 * as a draft at once and dropped when it is stored. Saves never overlap; a refused text stays and can be tried again.
 */
export class Autosaver {
  readonly #draftKey: string;
  #save: SaveText;
  #stored: string;
  readonly #listeners = new Set<() => void>();
  #now: Saving = { typed: null, state: 'still', reason: null };
  #unsaved: string | null = null;
  #isFocused = false;
  #isSaving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was stored and is not seen among what is stored yet. */
  #awaited: string | null = null;
  #settled: ReturnType<typeof setTimeout> | undefined;

  constructor(draftKey: string, stored: string, save: SaveText) {
    this.#draftKey = draftKey;
    this.#save = save;
    this.#stored = stored;
    const draft = drafts.read(draftKey);
    if (draft === stored) drafts.drop(draftKey);
    else if (draft !== null) {
      this.#unsaved = draft;
      this.#now = { typed: draft, state: 'unsaved', reason: null };
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Stores by `save` from now on. */
  readonly saveBy = (save: SaveText): void => {
    this.#save = save;
  };

  readonly now = (): Saving => this.#now;

  /** Says what is stored now, as it is read: what was typed gives way to it once it is there. */
  readonly storedIs = (stored: string): void => {
    this.#stored = stored;
    if (stored === this.#awaited) this.#settle();
  };

  /** No older text is shown between the save and the reading of it. */
  #await(text: string): void {
    clearTimeout(this.#settled);
    this.#awaited = text;
    // It may have been read before the save was known to be over.
    if (this.#stored === text) {
      this.#settle();
      return;
    }
    this.#settled = setTimeout(() => this.#settle(), settling);
  }

  #settle(): void {
    clearTimeout(this.#settled);
    this.#awaited = null;
    this.#giveBack();
  }

  /** What is stored is shown again, unless somebody is writing or it is not read yet. */
  #giveBack(): void {
    if (!this.#isFocused && this.#unsaved === null && this.#awaited === null) this.#set({ typed: null });
  }

  readonly type = (text: string): void => {
    this.#unsaved = text;
    drafts.keep(this.#draftKey, text);
    this.#set({ typed: text, state: 'unsaved', reason: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  };

  readonly enter = (): void => {
    this.#isFocused = true;
  };

  readonly leave = (): void => {
    this.#isFocused = false;
    if (this.#unsaved === null) this.#giveBack();
    else void this.flush();
  };

  /** Gives up what was typed: what is stored is shown again. */
  readonly giveUp = (): void => {
    clearTimeout(this.#timer);
    clearTimeout(this.#settled);
    this.#unsaved = null;
    this.#awaited = null;
    this.#isFocused = false;
    drafts.drop(this.#draftKey);
    this.#set({ typed: null, state: 'still', reason: null });
  };

  /** Stores what is typed now. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    const text = this.#unsaved;
    if (text === null || this.#isSaving) return;
    this.#isSaving = true;
    this.#set({ state: 'saving', reason: null });
    const reason = await this.#reasonAgainst(text);
    this.#isSaving = false;
    // Something was typed meanwhile: that is what counts.
    if (this.#unsaved !== text) {
      if (this.#unsaved !== null) await this.flush();
      return;
    }
    if (reason !== null) {
      this.#set({ state: 'refused', reason });
      return;
    }
    this.#unsaved = null;
    drafts.drop(this.#draftKey);
    this.#await(text);
    this.#set({ state: 'saved', reason: null });
  };

  async #reasonAgainst(text: string): Promise<string | null> {
    try {
      const outcome = await this.#save(text);
      return outcome.ok ? null : outcome.reason;
    } catch (error) {
      reportError(error);
      return 'somethingBroke';
    }
  }

  #set(change: Partial<Saving>): void {
    this.#now = { ...this.#now, ...change };
    for (const listener of this.#listeners) listener();
  }
}
