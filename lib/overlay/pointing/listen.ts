/** What a person does while they point. */
export interface Heard {
  point: (target: Element) => void;
  take: () => void;
  /** With an arrow key. */
  step: (key: string) => void;
  stop: () => void;
}

/** What a press is made of: the page is to hear nothing of it. */
const pressed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'dragstart', 'contextmenu'];

/**
 * Hears the pointer and the keys before the page does, and keeps them from it; what happens in `own` is not touched. The
 * person's own alone count. Returns the way to stop.
 */
export function listen(document: Document, own: HTMLElement, heard: Heard): () => void {
  const isOwn = (event: Event) => event.composedPath().includes(own);
  let rest = '';
  /** What scrolls below a pointer that rests is not pointed at. */
  function hasMoved(event: Event): boolean {
    const now = event instanceof MouseEvent ? `${event.screenX} ${event.screenY}` : '';
    const moved = now !== rest;
    rest = now;
    return moved;
  }
  const ears: [type: string, hear: (event: Event) => void][] = [
    [
      'pointermove',
      (event) => {
        if (event.isTrusted && !isOwn(event) && event.target instanceof Element && hasMoved(event))
          heard.point(event.target);
      },
    ],
    [
      'click',
      (event) => {
        if (isOwn(event) || !event.isTrusted) return;
        swallow(event);
        heard.take();
      },
    ],
    [
      'keydown',
      (event) => {
        if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
        const { key, altKey, ctrlKey, metaKey } = event;
        if (altKey || ctrlKey || metaKey) return;
        if (key === 'Escape') heard.stop();
        else if (key.startsWith('Arrow')) heard.step(key);
        else if (key === 'Enter' && !isOwn(event)) heard.take();
        else return;
        swallow(event);
      },
    ],
    ...pressed.map((type): (typeof ears)[number] => [type, (event) => !isOwn(event) && swallow(event)]),
  ];
  // At the window, before whatever the page listens to.
  const window = document.defaultView;
  for (const [type, hear] of ears) window?.addEventListener(type, hear, { capture: true, passive: false });
  return () => {
    for (const [type, hear] of ears) window?.removeEventListener(type, hear, true);
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
