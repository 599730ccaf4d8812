import { useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import type { SiteSwitch } from './site-switch';

/** The steps of a switch, and whether the browser is asking the person at this moment or was told no. */
export function useAsking(site: SiteSwitch) {
  const [asking, setAsking] = useState<'no' | 'yes' | 'refused'>('no');
  const turnOn = async () => {
    // The browser counts the click in this very turn alone: it is asked before anything is awaited.
    const answer = site.turnOn();
    setAsking('yes');
    try {
      setAsking((await answer) ? 'no' : 'refused');
    } catch (error) {
      setAsking('refused');
      reportLater(error);
    }
  };
  const turnOff = async () => {
    setAsking('no');
    await site.turnOff();
  };
  return { asking, turnOn, turnOff };
}
