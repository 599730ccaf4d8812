import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';
import { oneByOne } from './one-by-one';

const schema = z.object({ sender: z.number(), message: z.number() });

/** Messages refused since the browser started, by why: a foreign sender, or one that does not parse. */
export type Dropped = z.infer<typeof schema>;

const item = storage.defineItem<unknown>('session:dropped', { fallback: null });
const queue = oneByOne();

/** Counts one more. Counts of the same moment wait for each other, so that none is lost. */
export async function countDropped(why: keyof Dropped): Promise<void> {
  await queue(async () => {
    const counts = await dropped();
    await item.setValue({ ...counts, [why]: counts[why] + 1 });
  });
}

export async function dropped(): Promise<Dropped> {
  const counts = schema.safeParse(await item.getValue());
  return counts.success ? counts.data : { sender: 0, message: 0 };
}
