import { lossMarker } from '@/lib/platform/loss-marker';
import { onCommitted } from '@/lib/store/committed';
import { checkForLoss, markDatabase } from '@/lib/store/loss';
import { writeFailure } from '@/lib/store/write-failure';
import { atRest } from './at-rest';
import { guarded } from './door';

/** How long after a stored command the database is marked, in ms: many commands are one mark. */
const pause = 2_000;

/** Marks at each start, and after its own commands, how far the database has come. */
export function startLossWatch(): void {
  atRest(markIfWhole);
  let waiting = false;
  onCommitted(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      markLater();
    }, pause);
  });
}

/**
 * Marks the database, unless the browser lost it or its latest work, which it does without a word: then the mark stays
 * as it was, and the next page says so.
 */
export async function markIfWhole(): Promise<void> {
  try {
    const verdict = await checkForLoss(lossMarker);
    if (verdict === 'new' || verdict === 'whole') await markDatabase(lossMarker);
  } catch (error) {
    // A database that cannot be opened tells nothing; the next start looks again.
    if (!writeFailure(error)) throw error;
  }
}

const markLater = guarded(markIfWhole);
