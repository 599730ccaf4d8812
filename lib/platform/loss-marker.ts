import * as z from 'zod/mini';
import { stored } from './stored';

const schema = z.object({ device: z.string(), createdAt: z.number() });

/** Says that this profile had a database, and which: kept outside of it, so that an empty one is told from a lost one. */
export type LossMarker = z.infer<typeof schema>;

const item = stored('local', 'lossMarker');

export async function lossMarker(): Promise<LossMarker | null> {
  const marker = schema.safeParse(await item.get());
  return marker.success ? marker.data : null;
}

export async function setLossMarker(marker: LossMarker): Promise<void> {
  await item.set(marker);
}
