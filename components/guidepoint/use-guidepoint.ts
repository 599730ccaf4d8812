import { useLiveQuery } from 'dexie-react-hooks';
import type { Guidepoint } from '@/lib/domain/entities';
import { activeGuidepoint } from '@/lib/domain/guidepoint';
import { guidepoints } from '@/lib/store/queries/guidepoints';
import { useToday } from '@/components/app/use-today';

/** The Guidepoint that holds today; null when there is none, undefined while that is being read. */
export function useGuidepoint(): Guidepoint | null | undefined {
  const today = useToday();
  const all = useLiveQuery(guidepoints);
  return all && (activeGuidepoint(all, today) ?? null);
}
