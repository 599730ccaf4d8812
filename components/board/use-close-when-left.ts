import { useEffect, useEffectEvent, useRef } from 'react';

const ends = ['pointerup', 'drop', 'dragend'] as const;

/**
 * Closes what opened inside a list when the person leaves it: at once by keyboard, and after a press elsewhere only when the
 * pointer is let go. What closes under a pressed pointer moves the list, and another card than the pressed one is dragged.
 * Returns what to call when the focus has left.
 */
export function useCloseWhenLeft(onClose: (() => void) | undefined): () => void {
  const pressed = useRef(false);
  const left = useRef(false);
  const letGo = useEffectEvent(() => {
    pressed.current = false;
    if (!left.current) return;
    left.current = false;
    onClose?.();
  });
  useEffect(() => {
    const press = () => {
      pressed.current = true;
    };
    const release = () => letGo();
    addEventListener('pointerdown', press, { capture: true });
    // A drag swallows the pointer. It ends with one of the last two: what was dragged away can no longer tell.
    for (const name of ends) addEventListener(name, release);
    return () => {
      removeEventListener('pointerdown', press, { capture: true });
      for (const name of ends) removeEventListener(name, release);
    };
  }, []);
  return () => {
    if (pressed.current) left.current = true;
    else onClose?.();
  };
}
