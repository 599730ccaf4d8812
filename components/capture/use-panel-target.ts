import { useEffect, useState } from 'react';
import { clock } from '@/lib/platform/clock';
import { onPanelTarget, panelTarget } from '@/lib/platform/panel-target';

/** ms: a wish older than this was meant for a panel that is long closed. */
const fresh = 30_000;

/** The request this panel was asked to show, until it is let go; and the way to show another one. */
export function usePanelTarget(): [string | null, (requestId: string | null) => void] {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let isStopped = false;
    void (async () => {
      const target = await panelTarget();
      if (!isStopped && target && clock.now() - target.at < fresh) setId(target.requestId);
    })();
    const stop = onPanelTarget((target) => {
      if (target) setId(target.requestId);
    });
    return () => {
      isStopped = true;
      stop();
    };
  }, []);
  return [id, setId];
}
