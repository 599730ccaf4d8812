import { useLayoutEffect } from 'react';
import { releaseKeys } from './early-keys';
import { endKept } from './show-kept';

/** For the view that was waited for: in the frame that paints it the kept screen goes, and the keys are heard. */
export function useArrived(): void {
  useLayoutEffect(() => {
    endKept();
    // Those who hear keys say so after the paint.
    const timer = setTimeout(releaseKeys);
    return () => clearTimeout(timer);
  }, []);
}
