import { cardIntent } from './card-keys';
import type { CardFocus } from './card-focus';

/** ms after which a card that was to take the focus is taken to be out of sight */
const patience = 500;

/**
 * Holds the keys that are pressed while a card is on its way, and gives them to it when it has the focus again, in their
 * order: a key held down, or one pressed twice, comes quicker than a board paints. Where the way led nowhere they are
 * dropped: what they were meant for did not happen.
 */
export class HeldKeys {
  readonly #focus: CardFocus;
  #keys: KeyboardEvent[] = [];
  #holds = 0;
  #isGiving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The card that did not come in time. */
  #lost: string | null = null;

  constructor(focus: CardFocus) {
    this.#focus = focus;
  }

  /** Listens to what is pressed. Returns the way to stop it. */
  listen(): () => void {
    window.addEventListener('keydown', this.#heard, true);
    const stop = this.#focus.subscribe(this.#changed);
    return () => {
      window.removeEventListener('keydown', this.#heard, true);
      stop();
      this.#drop();
    };
  }

  /** Says that a card is about to go elsewhere. Returns the way to say that it was painted there, or that it stays. */
  hold(): (isPainted: boolean) => void {
    this.#holds += 1;
    let isOver = false;
    return (isPainted) => {
      if (isOver) return;
      isOver = true;
      this.#holds -= 1;
      if (isPainted) this.#changed();
      else this.#drop();
    };
  }

  #isOnItsWay(): boolean {
    const wanted = this.#focus.wanted();
    return this.#holds > 0 || (wanted !== null && wanted !== this.#lost);
  }

  readonly #heard = (event: KeyboardEvent): void => {
    if (this.#isGiving || !(this.#isOnItsWay() || this.#keys.length > 0)) return;
    if (!cardIntent(event) || !isForCard(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#keys.push(event);
    this.#timer ??= setTimeout(() => {
      this.#lost = this.#focus.wanted();
      this.#give();
    }, patience);
  };

  readonly #changed = (): void => {
    // In a task of its own: the card takes the focus while the page is being painted.
    if (this.#keys.length > 0 && !this.#isOnItsWay()) setTimeout(() => this.#give());
  };

  #give(): void {
    while (this.#keys.length > 0 && !this.#isOnItsWay()) {
      const card = document.activeElement;
      const key = this.#keys.shift();
      if (!key || !isForCard(card) || card === document.body) return this.#drop();
      this.#isGiving = true;
      card.dispatchEvent(new KeyboardEvent(key.type, key));
      this.#isGiving = false;
    }
    if (this.#keys.length === 0) this.#drop();
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keys = [];
  }
}

/** A card, or nothing: where the focus is while the card that had it is painted elsewhere. */
function isForCard(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && (target === document.body || target.dataset['card'] !== undefined);
}
