import * as z from 'zod/mini';
import { type CaptureDraft, captureDraftSchema } from '@/lib/domain/capture-draft';
import { oneByOne } from './one-by-one';
import { stored } from './stored';

const schema = z.object({ draft: captureDraftSchema, reason: z.string(), at: z.number() });

/** A capture that the database did not take, with why and when. */
export type Unsaved = z.infer<typeof schema>;

const item = stored('local', 'unsaved');
const queue = oneByOne();

/**
 * Captures that could not be stored, oldest first. They live outside the database: a full disk, a blocked upgrade or
 * Firefox's private mode take that one away, and this one stays.
 */
export async function unsaved(): Promise<Unsaved[]> {
  const entries = z.array(z.unknown()).safeParse(await item.get());
  if (!entries.success) return [];
  return entries.data.flatMap((raw) => {
    const entry = schema.safeParse(raw);
    return entry.success ? [entry.data] : [];
  });
}

/** Keeps a draft. Keeping the same one again keeps it once, with the newer reason. */
export async function keepUnsaved(entry: Unsaved): Promise<void> {
  await queue(async () => {
    const others = (await unsaved()).filter(({ draft }) => draft.requestId !== entry.draft.requestId);
    await item.set([...others, entry]);
  });
}

/** Lets a draft go: it was saved after all, or the person threw it away. */
export async function removeUnsaved(requestId: CaptureDraft['requestId']): Promise<void> {
  await queue(async () => {
    const entries = await unsaved();
    const others = entries.filter(({ draft }) => draft.requestId !== requestId);
    if (others.length < entries.length) await item.set(others);
  });
}

/** Calls `listener` when a draft was kept or let go, in any context. Returns the way to stop. */
export function onUnsavedChanged(listener: () => void): () => void {
  return item.watch(() => listener());
}
