import { nextWritten } from '@/lib/store/committed';

/** ms; with a slow disk people see what they did before it is stored. */
const latest = 12;

/**
 * Paints what is being stored once all of it is written and the disk alone is waited for, or after a moment: answers of the
 * database that come while the page paints wait for it, one after the other. What is refused before that is never
 * painted. `paint` gives the way to say how the storing ended.
 */
export async function paintedMeanwhile<T extends { ok: boolean }>(
  paint: () => (stored: boolean) => void,
  storing: Promise<T>,
): Promise<T> {
  const moment = new Promise((resolve) => {
    setTimeout(resolve, latest);
  });
  const isRefused = storing.then(
    ({ ok }) => !ok,
    () => true,
  );
  const isOver = await Promise.race([isRefused, Promise.race([nextWritten(), moment]).then(() => false)]);
  const settle = isOver ? undefined : paint();
  try {
    const outcome = await storing;
    settle?.(outcome.ok);
    return outcome;
  } catch (error) {
    settle?.(false);
    throw error;
  }
}
