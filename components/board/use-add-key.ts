import { useEffect, useEffectEvent } from 'react';

/** Where keys are written, or belong to something that lies over the page. */
const elsewhere =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"], [role="menu"], [role="listbox"]';

/** While it is `on`, `N` asks for a new item wherever the focus is in the page; a card answers that key itself. */
export function useAddKey(onAdd: () => void, on = true): void {
  const add = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, target } = event;
    if (key.toLowerCase() !== 'n' || ctrlKey || metaKey || altKey || shiftKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(elsewhere)) return;
    if (document.querySelector('[role="dialog"], [role="menu"]')) return;
    event.preventDefault();
    onAdd();
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => add(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
