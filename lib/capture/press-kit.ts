import type { Source } from '@/lib/domain/source';
import type { Address, ButtonPlace, PageReading } from './adapter';
import type { Box } from './card/place';
import type { KnownSite } from './sites';

/** A press as it was made, handed from the script that is always in the page to the one that answers it. */
export interface HandedPress extends Pressed {
  app: KnownSite['app'];
  place: ButtonPlace;
  /** The page's address when it was pressed; another mail may be open by now. */
  address: Address;
}

/** A press whose script has read already what was pressed: a card on a board. */
export interface HandedReading extends Pressed {
  via: Source['via'];
  reading: PageReading;
  /** What had the focus when it was pressed by a key: it gets the focus back. */
  focused?: HTMLElement;
}

interface Pressed {
  /** It is busy already. The kit frees it when the answer is there. */
  button: HTMLButtonElement;
  /** Where the button stood when it was pressed: a row hides its tools when the pointer leaves it. */
  at: Box;
  byKeyboard: boolean;
  pressedAt: number;
  /** The person's language, as far as it is known when it is asked for. */
  language: () => string;
}

/** Everything a press needs beyond the button: reading, the call that saves, the card. */
export interface PressKit {
  /** Reads and saves what was pressed, and talks about it until the card is closed. */
  press(handed: HandedPress | HandedReading): Promise<void>;
  /** Takes an open card away. */
  stop(): void;
}

/** Where the kit stands: scripts of one extension share one world in a page, which neither the page nor others see. */
const key = Symbol.for('backlight.press-kit');

/** What is on that world's global object, if the kit has come. */
interface World {
  [key]?: PressKit;
}

/** Puts the kit where the buttons find it. One that is there already stays: it may have a card open. */
export function offerKit(make: () => PressKit): void {
  const world = globalThis as World;
  world[key] ??= make();
}

/** The kit, once it has come. */
export function offeredKit(): PressKit | undefined {
  return (globalThis as World)[key];
}
