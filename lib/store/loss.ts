import * as z from 'zod/mini';
import { isStamp } from '@/lib/domain/stamp';
import { engine } from './engine';

const markSchema = z.object({
  /** The device id of the database that was marked: a database made anew has another. */
  device: z.string(),
  /** The last stamp of its log, when it had one. */
  last: z.optional(z.string().check(z.refine(isStamp))),
});

/** What is remembered of the database outside of it. */
export type Mark = z.infer<typeof markSchema>;

/** A place outside IndexedDB that outlives it, such as the extension's own storage. `read` may answer anything. */
export interface MarkPlace {
  read(): Promise<unknown>;
  write(mark: Mark): Promise<void>;
}

/** What the database is, read from itself. */
export interface Found {
  device: string;
  last?: string | undefined;
}

/**
 * `new`: nothing was here before. `whole`: it is what it was, or more. `emptied`: the browser made a new database where
 * one with work in it had been. `shortened`: the latest work is missing (trust.md 2.1: both happen without a word).
 */
export type Verdict = 'new' | 'whole' | 'emptied' | 'shortened';

/** Tells a database that lost work from a new one. */
export function judge(mark: Mark | undefined, found: Found): Verdict {
  if (!mark) return found.last === undefined ? 'new' : 'whole';
  if (mark.last === undefined) return 'whole';
  if (mark.device !== found.device) return 'emptied';
  if (found.last === undefined) return 'emptied';
  return found.last < mark.last ? 'shortened' : 'whole';
}

/**
 * Looks at the database and at the mark outside it. Call it when a context starts, before anything is marked. A mark that
 * cannot be read counts as none. Rejects where the database itself cannot be opened.
 */
export async function checkForLoss(place: MarkPlace): Promise<Verdict> {
  const [raw, found] = await Promise.all([place.read(), look()]);
  const mark = markSchema.safeParse(raw);
  return judge(mark.success ? mark.data : undefined, found);
}

/**
 * Marks the database as it is now. Call it after work was stored (a while after is enough), and when the person has
 * decided what to do about a loss; never before `checkForLoss` has answered.
 */
export async function markDatabase(place: MarkPlace): Promise<void> {
  const { device, last } = await look();
  await place.write(last === undefined ? { device } : { device, last });
}

async function look(): Promise<Found> {
  return engine().read(['meta', 'events'], async (records) => {
    const [row, last] = await Promise.all([records.get('meta', 'device'), records.lastId('events')]);
    return { device: row?.value ?? '', last };
  });
}
