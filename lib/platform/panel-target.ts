import * as z from 'zod/mini';
import { stored } from './stored';

const schema = z.object({ requestId: z.string(), at: z.number() });

/** The Request the side panel was asked to show last, and when. */
export type PanelTarget = z.infer<typeof schema>;

const item = stored('session', 'panelTarget');

/** Says which Request the side panel is to show, now or when it opens. */
export async function setPanelTarget(target: PanelTarget): Promise<void> {
  await item.set(target);
}

export async function panelTarget(): Promise<PanelTarget | null> {
  return parse(await item.get());
}

/** Calls `listener` each time the panel is asked to show another Request. Returns the way to stop. */
export function onPanelTarget(listener: (target: PanelTarget | null) => void): () => void {
  return item.watch((value) => listener(parse(value)));
}

function parse(value: unknown): PanelTarget | null {
  const target = schema.safeParse(value);
  return target.success ? target.data : null;
}
