/** ms; a page that does not come has its keys back. */
const patience = 5_000;

let early: KeyboardEvent[] = [];
let giveUp: ReturnType<typeof setTimeout> | undefined;

/** Holds the keys pressed before the page is there to hear them: whoever opens it with a key types on at once. */
export function holdKeys(): void {
  window.addEventListener('keydown', hold, { capture: true });
  giveUp = setTimeout(releaseKeys, patience);
}

/** The page hears them now, in their order, and all later ones itself. */
export function releaseKeys(): void {
  clearTimeout(giveUp);
  window.removeEventListener('keydown', hold, { capture: true });
  const pressed = early;
  early = [];
  for (const { key, code, shiftKey, ctrlKey, metaKey } of pressed) {
    const isTheirs = (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code,
        shiftKey,
        ctrlKey,
        metaKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    if (isTheirs && key.length === 1 && !ctrlKey && !metaKey) write(key);
  }
}

/** A key that is sent by a script writes nothing by itself: what follows a slash would be missing in the search. */
function write(letter: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.setRangeText(letter, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter, inputType: 'insertText' }));
}

function hold(event: KeyboardEvent): void {
  const { key, altKey, isComposing } = event;
  const command = event.ctrlKey || event.metaKey;
  // The browser's own keys stay its own; the palette's is ours.
  const ours = command ? key.toLowerCase() === 'k' : key.length === 1;
  if (altKey || isComposing || !ours) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  early.push(event);
}
