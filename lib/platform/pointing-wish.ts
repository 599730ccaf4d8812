import * as z from 'zod/mini';
import { stored } from './stored';

/** Where the person wants to point at a board as soon as the browser lets us into its site. */
const schema = z.object({ tabId: z.number(), pattern: z.string(), at: z.number() });

/** ms; who has not answered the browser by then has gone on to something else. */
const longest = 2 * 60_000;

const item = stored('session', 'pointingWish');

/** Keeps the wish: the popup may be gone when the browser has been answered. */
export function wishToPoint(tabId: number, pattern: string, at: number): Promise<void> {
  return item.set({ tabId, pattern, at });
}

export function dropPointingWish(): Promise<void> {
  return item.remove();
}

/** The tab of the wish for one of these sites, if there is one; it is granted once. */
export async function takePointingWish(patterns: readonly string[], now: number): Promise<number | null> {
  const wish = schema.safeParse(await item.get()).data;
  if (!wish || !patterns.includes(wish.pattern)) return null;
  await item.remove();
  return now - wish.at < longest ? wish.tabId : null;
}
