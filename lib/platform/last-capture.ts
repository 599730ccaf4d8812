import * as z from 'zod/mini';
import { stored } from './stored';

const schema = z.object({
  at: z.number(),
  title: z.string(),
  /** The Request that was saved, or the one that is known already. */
  requestId: z.optional(z.string()),
  /** What undo takes back; absent when nothing was saved. */
  eventId: z.optional(z.string()),
  /** Why it was not saved. */
  reason: z.optional(z.string()),
});

/** How the last capture by menu or shortcut ended, for the popup to show where the page itself cannot. */
export type LastCapture = z.infer<typeof schema>;

const item = stored('session', 'lastCapture');

export async function lastCapture(): Promise<LastCapture | null> {
  const capture = schema.safeParse(await item.get());
  return capture.success ? capture.data : null;
}

export async function setLastCapture(capture: LastCapture): Promise<void> {
  await item.set(capture);
}

/** The person has seen it. */
export async function clearLastCapture(): Promise<void> {
  await item.remove();
}
