/**
 * Paints what is being stored, a task after the storing began: the database reads while the page paints. `paint` gives the
 * way to say how the storing ended.
 */
export async function paintedMeanwhile<T extends { ok: boolean }>(
  paint: () => (stored: boolean) => void,
  storing: Promise<T>,
): Promise<T> {
  const painted = new Promise<(stored: boolean) => void>((resolve) => {
    setTimeout(() => resolve(paint()));
  });
  const [outcome, settle] = await Promise.allSettled([storing, painted]);
  if (settle.status === 'fulfilled') settle.value(outcome.status === 'fulfilled' && outcome.value.ok);
  else throw settle.reason;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
