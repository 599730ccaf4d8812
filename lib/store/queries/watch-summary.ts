import { liveQuery } from 'dexie';
import { type Summary, summary } from './summary';

/** Reads the figures now, and again after each change in any window. Returns the way to stop. `today` gives `YYYY-MM-DD`. */
export function watchSummary(
  today: () => string,
  onSummary: (summary: Summary) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => summary(today())).subscribe({ next: onSummary, error: onError });
  return () => subscription.unsubscribe();
}
