import { useEffect, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import type { SiteSwitch } from './site-switch';

/** Whether a site is on, kept up with what the person does here and in the browser's own settings. Null until known. */
export function useSiteSwitch(site: SiteSwitch, atFirst: boolean | null = null): boolean | null {
  const [on, setOn] = useState<boolean | null>(atFirst);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      try {
        const now = await site.isOn();
        if (!gone) setOn(now);
      } catch (error) {
        reportLater(error);
      }
    };
    void look();
    const stop = site.onChanged(() => void look());
    return () => {
      gone = true;
      stop();
    };
  }, [site]);
  return on;
}
