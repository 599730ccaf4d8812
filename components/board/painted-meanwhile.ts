import { nextAsked } from '@/lib/store/committed';

/** ms; with a slow disk people see what they did before it is stored. */
const latest = 12;

/**
 * Paints what is being stored once no rule refuses it any more, or after a moment: the page paints while the database and
 * the disk do the rest. What is refused before that is never painted. `paint` gives the way to say how the storing ended.
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
  const isOver = await Promise.race([isRefused, Promise.race([nextAsked(), moment]).then(() => false)]);
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
