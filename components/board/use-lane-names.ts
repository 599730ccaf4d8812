import type { LaneOf } from '@/lib/domain/lanes';
import { lanes } from '@/locales/lanes';
import { useWords } from '@/components/language/language';

/** What a lane is called on screen, the one of everything that has none as well. */
export function useLaneNames(): (lane: LaneOf) => string {
  const t = useWords(lanes);
  const none = { type: t.noType, requester: t.noRequester, label: t.noLabel, bucket: t.noBucket };
  return ({ by, name }) => name ?? none[by];
}
