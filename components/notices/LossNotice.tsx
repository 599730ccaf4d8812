import { useEffect, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { lossMarker } from '@/lib/platform/loss-marker';
import { onCommitted } from '@/lib/store/committed';
import { checkForLoss, markDatabase, type Verdict } from '@/lib/store/loss';
import { writeFailure } from '@/lib/store/write-failure';
import { notices } from '@/locales/notices';
import { Banner } from './Banner';

/** ms after the last write of a burst: the mark may be a little behind, never ahead. */
const pause = 1_000;

/**
 * Says when the browser lost the database, or its latest part, behind our back. While all is well the mark follows what
 * is written; after a loss it waits until the person has seen it.
 */
export function LossNotice() {
  const t = useWords(notices);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const isLoss = verdict === 'emptied' || verdict === 'shortened';
  useEffect(() => {
    const look = async () => {
      try {
        setVerdict(await checkForLoss(lossMarker));
      } catch (error) {
        // A database that does not open is told of by whoever needs it.
        if (!writeFailure(error)) reportLater(error);
      }
    };
    void look();
  }, []);
  useEffect(() => {
    if (verdict === null || isLoss) return undefined;
    void mark();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onCommitted(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void mark(), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [verdict, isLoss]);
  if (!isLoss) return null;
  const emptied = verdict === 'emptied';
  return (
    <Banner
      tone="bad"
      title={emptied ? t.emptiedTitle : t.shortenedTitle}
      actions={<Button onClick={() => setVerdict('whole')}>{t.understood}</Button>}
    >
      {emptied ? t.emptiedText : t.shortenedText}
    </Banner>
  );
}

async function mark(): Promise<void> {
  try {
    await markDatabase(lossMarker);
  } catch (error) {
    if (!writeFailure(error)) reportLater(error);
  }
}
