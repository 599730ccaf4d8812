import { clock } from '@/lib/platform/clock';
import { report } from '@/lib/platform/log';
import { watchSummary } from '@/lib/store/queries/watch-summary';
import { type WriteFailure, writeFailure } from '@/lib/store/write-failure';
import type { Figures } from './figures';
import { figuresOf } from './figures-of';

/** Reads the figures from the database, now and after each change. Returns the way to stop. */
export function watchFigures(
  onFigures: (figures: Figures) => void,
  onTrouble: (reason: WriteFailure['reason']) => void,
): () => void {
  return watchSummary(
    clock.today,
    (summary) => onFigures(figuresOf(summary)),
    (error) => {
      const failure = writeFailure(error);
      if (!failure) report(error, 'page');
      onTrouble(failure?.reason ?? 'storage-unavailable');
    },
  );
}
