import { useState } from 'react';

/**
 * A stored value as the control shows it: what was just chosen until the store has it, and what is stored again where it
 * was refused. `choose` takes what is chosen and the saving of it, which answers with a sentence when it was refused.
 */
export function useShown<T>(
  stored: T,
): [T, (chosen: T, saving: Promise<string | null>) => Promise<string | null>] {
  const now = JSON.stringify(stored);
  const [pending, setPending] = useState<{ instead: string; chosen: T } | null>(null);
  if (pending && pending.instead !== now) setPending(null);
  const choose = async (chosen: T, saving: Promise<string | null>) => {
    setPending({ instead: now, chosen });
    const refused = await saving;
    if (refused !== null) setPending(null);
    return refused;
  };
  return [pending && pending.instead === now ? pending.chosen : stored, choose];
}
