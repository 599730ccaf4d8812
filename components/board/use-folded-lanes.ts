import { useCallback, useMemo } from 'react';
import { type LaneCut, laneKey } from '@/lib/domain/lanes';
import { boardLooks } from '@/lib/platform/board-look';
import { useBoardLook } from './use-board-look';

interface Named {
  name: string | null;
}

/** Which lanes are folded in this browser, and the ways to fold and unfold them. */
export function useFoldedLanes(by: LaneCut) {
  const { foldedLanes } = useBoardLook();
  const keys = useMemo(() => new Set(foldedLanes), [foldedLanes]);
  const isFolded = useCallback(({ name }: Named) => keys.has(`${by}/${laneKey(name)}`), [keys, by]);
  const turn = useCallback(
    ({ name }: Named) => {
      const key = `${by}/${laneKey(name)}`;
      const now = boardLooks.now().foldedLanes;
      boardLooks.change({
        foldedLanes: now.includes(key) ? now.filter((one) => one !== key) : [...now, key],
      });
    },
    [by],
  );
  const unfold = useCallback((lane: Named) => (isFolded(lane) ? turn(lane) : undefined), [isFolded, turn]);
  return { isFolded, turn, unfold };
}
