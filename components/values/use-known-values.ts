import { useCallback, useState } from 'react';
import { type KnownValues, knownValues } from '@/lib/store/queries/known-values';

const none: readonly string[] = [];

/** The team's own words for a field, read when `ask` is called: when somebody turns to the field, and not before. */
export function useKnownValues(field: keyof KnownValues): { known: readonly string[]; ask: () => void } {
  const [known, setKnown] = useState(none);
  const ask = useCallback(() => {
    // Only an offer: without it the word is typed out.
    knownValues().then(
      (all) => setKnown(all[field]),
      (error: unknown) => reportError(error),
    );
  }, [field]);
  return { known, ask };
}
