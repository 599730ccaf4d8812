import * as z from 'zod/mini';
import { oneByOne } from './one-by-one';
import { stored } from './stored';

const schema = z.array(z.string());

/** More sites than anybody has: beyond them, the one that was hidden first is forgotten. */
const mostSites = 200;

const item = stored('local', 'hiddenStrips');
const queue = oneByOne();

async function all(): Promise<string[]> {
  const kept = schema.safeParse(await item.get());
  return kept.success ? kept.data : [];
}

/** Whether the person hid the overlay's line on the pages of an origin. */
export async function isStripHidden(origin: string): Promise<boolean> {
  return (await all()).includes(origin);
}

/** Remembers that it is hidden there, or that it is shown again. */
export function hideStrip(origin: string, isHidden: boolean): Promise<void> {
  return queue(async () => {
    const others = (await all()).filter((each) => each !== origin);
    await item.set(isHidden ? [...others, origin].slice(-mostSites) : others);
  });
}
