import { useCallback } from 'react';
import type { Refusal, Result } from '@/lib/domain/result';
import type { Done } from '@/lib/store/command';
import { boardSettings } from '@/locales/board-settings';
import { useSteps } from '@/components/app/Steps';
import { refusalSentence, saidInPlace } from '@/components/column/refusal';
import { useWords } from '@/components/language/language';

/** Runs a change of the board: null when it is stored (and said, with Undo), else the sentence to put beside the field. */
export function useSaving(): <T, R extends Refusal>(
  work: () => Promise<Result<Done<T>, R>>,
  done: string | ((value: T) => string),
) => Promise<string | null> {
  const t = useWords(boardSettings);
  const { run } = useSteps();
  return useCallback(
    async (work, done) => {
      const outcome = await run(work, { done, handles: saidInPlace });
      // What is no matter of this field was said at the foot of the page.
      return outcome.ok ? null : (refusalSentence(t, outcome.reason) ?? null);
    },
    [run, t],
  );
}
