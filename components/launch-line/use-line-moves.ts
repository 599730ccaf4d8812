import { useMemo } from 'react';
import { setLaunchLine } from '@/lib/store/commands/set-launch-line';
import type { Position } from '@/lib/store/place';
import { launchLine } from '@/locales/launch-line';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';

/** Draws the line under the minimum viable launch, and takes it away; each can be undone. */
export function useLineMoves(): {
  /** At a position beside an item of the backlog. */
  draw: (position: Position) => Promise<void>;
  takeAway: () => Promise<void>;
} {
  const t = useWords(launchLine);
  const { run } = useSteps();
  return useMemo(
    () => ({
      draw: async (position) => {
        await run(() => setLaunchLine(position), { done: t.drawn });
      },
      takeAway: async () => {
        await run(() => setLaunchLine(null), { done: t.takenAway });
      },
    }),
    [run, t],
  );
}
