import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosaver, type Saving, type SaveText } from '@/components/autosave/autosaver';

export interface Autosave extends Omit<Saving, 'typed'> {
  /** What the field shows. */
  text: string;
  /** For the control: its handlers. */
  field: {
    value: string;
    onChange: (event: { target: { value: string } }) => void;
    onFocus: () => void;
    onBlur: () => void;
  };
  tryAgain: () => void;
  giveUp: () => void;
}

/**
 * Saves one field as it is typed: `save` runs after a short pause, on leaving the field and when the page is hidden or
 * closed; what is not yet stored survives as a draft under `draftKey`. Give the component a `key` that changes with it.
 */
export function useAutosave(draftKey: string, stored: string, save: SaveText): Autosave {
  const [saver] = useState(() => new Autosaver(draftKey, stored, save));
  const { typed, state, reason } = useSyncExternalStore(saver.subscribe, saver.now);
  useEffect(() => saver.saveBy(save), [saver, save]);
  useEffect(() => saver.storedIs(stored), [saver, stored]);
  useEffect(() => {
    const flush = () => void saver.flush();
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // A draft left by a tab that was closed is stored as soon as its field is seen again.
    flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onVisibility);
      flush();
    };
  }, [saver]);
  const text = typed ?? stored;
  return {
    text,
    state,
    reason,
    field: {
      value: text,
      onChange: ({ target }) => saver.type(target.value),
      onFocus: saver.enter,
      onBlur: saver.leave,
    },
    tryAgain: () => void saver.flush(),
    giveUp: saver.giveUp,
  };
}
