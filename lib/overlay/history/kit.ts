import type { ToldMove } from '@/lib/domain/told-moves';
import type { Result } from '@/lib/domain/result';
import type { NoHistory } from './read-history';

type Read = (tool: string, boardId: string) => Promise<Result<ToldMove[], NoHistory>>;

/** Where the kit stands: scripts of one extension share one world in a page, which neither the page nor others see. */
const key = Symbol.for('backlight.history-kit');

interface World {
  [key]?: Read;
}

/** Puts the reader where the card kit finds it, in the place of one that an earlier Backlight left. */
export function offerReader(read: Read): void {
  (globalThis as World)[key] = read;
}

/** The reader, once it has come. */
export function offeredReader(): Read | undefined {
  return (globalThis as World)[key];
}
