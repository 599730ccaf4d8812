import { useEffect, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { afterFirstFrame } from './after-first-frame';

/** What `read` gives, once the popup's first frame and its figures are painted; null until then, and where it fails. */
export function useLate<T>(read: () => Promise<T | null>, settled: Promise<void>): T | null {
  const [known, setKnown] = useState<T | null>(null);
  useEffect(() => {
    const look = async () => {
      try {
        const now = await read();
        setKnown(() => now);
      } catch (error) {
        reportLater(error);
      }
    };
    return afterFirstFrame(() => void look(), settled);
  }, [read, settled]);
  return known;
}
