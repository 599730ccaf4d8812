import { useLiveQuery } from 'dexie-react-hooks';
import { type Summary, summary } from '@/lib/store/queries/summary';
import { writeFailure } from '@/lib/store/write-failure';
import { useToday } from '@/components/app/use-today';

/** The figures of the bar, as they are now; undefined before they were read, and where they cannot be. */
export function useSummary(): Summary | undefined {
  const today = useToday();
  return useLiveQuery(async () => {
    try {
      return await summary(today);
    } catch (error) {
      // A database that does not open is told of by the view below; the bar still leads to every other one.
      if (!writeFailure(error)) throw error;
      return undefined;
    }
  }, [today]);
}
