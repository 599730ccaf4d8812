import * as z from 'zod/mini';
import { clock } from './clock';
import { oneByOne } from './one-by-one';
import { stored } from './stored';

/** Where a bug was caught. */
export type Door = 'bus' | 'background' | 'page';

const entrySchema = z.object({
  at: z.number(),
  door: z.enum(['bus', 'background', 'page']),
  name: z.string(),
  message: z.string(),
  stack: z.string(),
});

/** A bug as it is kept: the code's own words and places, never a text of the person's. */
export type LogEntry = z.infer<typeof entrySchema>;

const kept = 20;
const ring = stored('local', 'log');
const queue = oneByOne();

/** Tells of a bug, in the console and in a list of the last twenty that the person can send us. Never throws. */
export function report(error: unknown, door: Door): void {
  // A browser that ends refuses what it is asked for meanwhile: that is no bug.
  if (error instanceof Error && error.message.startsWith('The browser is shutting down')) return;
  // oxlint-disable-next-line no-console -- the one place
  console.error(`[Backlight, ${door}]`, error);
  void keep(entryOf(error, door));
}

async function keep(entry: LogEntry): Promise<void> {
  try {
    await queue(async () => ring.set([...(await reported()), entry].slice(-kept)));
  } catch (failure) {
    // oxlint-disable-next-line no-console -- with no storage the console is all there is
    console.error('[Backlight] the log could not be kept', failure);
  }
}

/** The last bugs, oldest first. */
export async function reported(): Promise<LogEntry[]> {
  const entries = z.array(z.unknown()).safeParse(await ring.get());
  if (!entries.success) return [];
  return entries.data.flatMap((raw) => {
    const entry = entrySchema.safeParse(raw);
    return entry.success ? [entry.data] : [];
  });
}

function entryOf(error: unknown, door: Door): LogEntry {
  const name = error instanceof Error ? error.name : typeof error;
  // What a parser or a database refused may quote the text it refused: keep the words before it, and no more.
  const message = error instanceof Error ? withoutQuotes(error.message).slice(0, 200) : '';
  const stack = error instanceof Error ? places(error.stack ?? '') : '';
  return { at: clock.now(), door, name, message, stack };
}

function withoutQuotes(message: string): string {
  const firstLine = message.split('\n', 1)[0] ?? '';
  return firstLine.replace(/"[^"]*"|'[^']*'|`[^`]*`|[“„«].*?[”»]/g, '…');
}

/** The lines of a stack that name code of ours; the first line repeats the message. */
function places(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /(?:chrome|moz)-extension:|\.[jt]sx?:\d/.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
    .join('\n');
}
