import type { ToldMove } from '@/lib/domain/told-moves';
import type { Result } from '@/lib/domain/result';
import type { NoHistory } from './read-history';
import { shared } from '../world';

type Read = (tool: string, boardId: string) => Promise<Result<ToldMove[], NoHistory>>;

const place = shared<Read>('history-kit');

/** Puts the reader where the card kit finds it, in the place of one that an earlier Backlight left. */
export function offerReader(read: Read): void {
  place.set(read);
}

/** The reader, once it has come. */
export function offeredReader(): Read | undefined {
  return place.get();
}
