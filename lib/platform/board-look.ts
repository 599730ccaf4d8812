import * as z from 'zod/mini';
import { laneKinds } from '@/lib/domain/lanes';

export const densities = ['comfortable', 'compact', 'line'] as const;

const names = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200));
/** What stands where nothing, or nothing that can be read, was kept. */
const orElse = z.catch;

/** A choice that cannot be read counts as not made; the others stand. */
const schema = z.object({
  density: orElse(z.enum(densities), 'comfortable'),
  lanes: orElse(z.enum(laneKinds), 'none'),
  /** Ids of the columns that are folded. */
  folded: orElse(names, []),
  /** Lanes that are folded, as `type/email`. */
  foldedLanes: orElse(names, []),
});

/** How this browser shows the board: a matter of the person at it, not of the team. */
export type BoardLook = Readonly<z.infer<typeof schema>>;

const key = 'board-look';
const plain: BoardLook = schema.parse({});

/** Remembered by the browser at once, so that the first paint of the next page has it already. */
class BoardLooks {
  #look: BoardLook | undefined;
  readonly #listeners = new Set<() => void>();

  readonly now = (): BoardLook => (this.#look ??= read());

  change(part: Partial<BoardLook>): void {
    this.#look = { ...this.now(), ...part };
    try {
      localStorage.setItem(key, JSON.stringify(this.#look));
    } catch (error) {
      // A browser that keeps nothing shows the board as asked all the same, until the page is closed.
      if (!(error instanceof DOMException)) throw error;
    }
    this.#tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) window.addEventListener('storage', this.#heard);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) window.removeEventListener('storage', this.#heard);
    };
  };

  /** Another window of this browser chose. */
  readonly #heard = (event: StorageEvent): void => {
    if (event.key !== key && event.key !== null) return;
    this.#look = undefined;
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function read(): BoardLook {
  try {
    const look = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}'));
    return look.success ? look.data : plain;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return plain;
    throw error;
  }
}

export const boardLooks = new BoardLooks();
