/**
 * Calls `toggle` when the person presses Alt+Shift+H, unless they type. It answers whether the key was ours; else the page
 * has it. Alt+Shift with B or L never comes to a page: the browser has these capture it and open the backlog. Returns the way
 * to stop.
 */
export function onHideKey(document: Document, toggle: () => boolean): () => void {
  const heard = (event: KeyboardEvent) => {
    const { code, altKey, shiftKey, ctrlKey, metaKey, repeat } = event;
    // By its place: with Alt, many layouts make another letter of it.
    if (code !== 'KeyH' || !altKey || !shiftKey || ctrlKey || metaKey) return;
    if (!event.isTrusted || event.composedPath().some(isTypedIn)) return;
    if (!repeat && !toggle()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', heard, true);
  return () => document.removeEventListener('keydown', heard, true);
}

function isTypedIn(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
