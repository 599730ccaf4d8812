import { useState } from 'react';
import { drafts } from '@/lib/platform/drafts';

/** A text that is sent by a button and not before: it survives closing, until `clear`. */
export function useDraft(key: string): { text: string; setText: (text: string) => void; clear: () => void } {
  const [text, show] = useState(() => drafts.read(key) ?? '');
  return {
    text,
    setText: (next) => {
      show(next);
      if (next) drafts.keep(key, next);
      else drafts.drop(key);
    },
    clear: () => {
      show('');
      drafts.drop(key);
    },
  };
}
