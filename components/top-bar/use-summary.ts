import { useLiveQuery } from 'dexie-react-hooks';
import { type Summary, summary } from '@/lib/store/queries/summary';
import { useToday } from '@/components/app/use-today';

/** The figures of the bar, as they are now; undefined before they were read. */
export function useSummary(): Summary | undefined {
  const today = useToday();
  return useLiveQuery(() => summary(today), [today]);
}
