import * as z from 'zod/mini';
import { oneByOne } from './one-by-one';
import { stored } from './stored';

const schema = z.object({ sender: z.number(), message: z.number() });

/** Messages refused since the browser started, by why: a foreign sender, or one that does not parse. */
export type Dropped = z.infer<typeof schema>;

const item = stored('session', 'dropped');
const queue = oneByOne();

/** Counts one more. Counts of the same moment wait for each other, so that none is lost. */
export async function countDropped(why: keyof Dropped): Promise<void> {
  await queue(async () => {
    const counts = await dropped();
    await item.set({ ...counts, [why]: counts[why] + 1 });
  });
}

export async function dropped(): Promise<Dropped> {
  const counts = schema.safeParse(await item.get());
  return counts.success ? counts.data : { sender: 0, message: 0 };
}
