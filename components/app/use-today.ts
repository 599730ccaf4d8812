import { useSyncExternalStore } from 'react';
import { dayOf } from '@/lib/domain/age';
import { clock } from '@/lib/platform/clock';

function today(): string {
  return dayOf(clock.now(), clock.timeZone()).toString();
}

function eachMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}

let current = today();

/** The local day, `YYYY-MM-DD`; what shows it is painted again when a page stays open past midnight. */
export function useToday(): string {
  return useSyncExternalStore(eachMinute, () => {
    const now = today();
    if (now !== current) current = now;
    return current;
  });
}
