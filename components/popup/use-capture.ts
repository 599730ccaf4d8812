import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { reportLater } from '@/components/app/report-later';
import type { PopupActions } from './actions';
import { afterFirstFrame } from './after-first-frame';
import type { CaptureState } from './capture-state';

export interface Capturing {
  state: CaptureState;
  /** Reads the page and saves it. */
  capture: () => void;
  /** Saves a draft that is at hand, over what is known when asked to. */
  save: (draft: CaptureDraft, options?: { evenIfKnown?: boolean }) => void;
  note: (draft: CaptureDraft, requestId: string) => void;
  takeBack: (eventId: string) => void;
}

/** One capture from the press to its undoing; opens on the one that a shortcut or the menu has just made. */
export function useCapture(actions: PopupActions, settled: Promise<void>): Capturing {
  const [state, show] = useState<CaptureState>({ is: 'idle' });
  const working = useCallback(async (work: () => Promise<CaptureState>) => {
    show({ is: 'saving' });
    try {
      show(await work());
    } catch (error) {
      show({ is: 'cannot-undo', reason: 'bug' });
      reportLater(error);
    }
  }, []);
  useEffect(() => {
    const look = async () => {
      try {
        const earlier = await actions.earlier();
        if (earlier) show((now) => (now.is === 'idle' ? earlier : now));
      } catch (error) {
        reportLater(error);
      }
    };
    return afterFirstFrame(() => void look(), settled);
  }, [actions, settled]);
  return useMemo(
    () => ({
      state,
      capture: () => void working(() => actions.capture()),
      save: (draft, options) => void working(() => actions.save(draft, options)),
      note: (draft, requestId) => void working(() => actions.note(draft, requestId)),
      takeBack: (eventId) => void working(() => actions.takeBack(eventId)),
    }),
    [actions, state, working],
  );
}
