import { placeCard } from '../card/place';
import type { Box } from '../card/place';
import { intact } from '../intact';
import { shadowHost } from '../shadow';

const noteStyle = `
div { position: fixed; z-index: 2147483647; box-sizing: border-box; max-inline-size: min(320px, calc(100vw - 16px));
  padding: 10px 14px; border-radius: 12px; border: 1px solid #6a5fe8; background: #2b2a5c; color: #fff;
  font: 400 13px/1.45 system-ui, sans-serif; box-shadow: 0 10px 32px rgb(20 18 50 / .3); }
b { display: block; font-weight: 600; }
`;

/**
 * Two lines beside a button, for when all that is left of Backlight in a page is the button. They stay until the person
 * turns to something else: the next press of the pointer anywhere, or Escape. Returns the way to take them away.
 */
export function showNote(document: Document, at: Box, title: string, text: string): () => void {
  const { host, root } = shadowHost(document, 'note', noteStyle);
  const create = intact(document, 'createElement');
  const box = create.call(document, 'div');
  const heading = create.call(document, 'b');
  box.setAttribute('role', 'status');
  root.append(box);
  intact(document, 'documentElement').append(host);
  // Told once it stands there: a screen reader reads what changes.
  heading.textContent = title;
  box.append(heading, text);
  const view = intact(document, 'defaultView') ?? globalThis;
  const room = { width: view.innerWidth, height: view.innerHeight };
  for (const [side, length] of Object.entries(placeCard(box.getBoundingClientRect(), room, at)))
    box.style.setProperty(side, `${length}px`);

  const types = ['pointerdown', 'keydown'];
  function clear(): void {
    host.remove();
    for (const type of types) intact(document, 'removeEventListener').call(document, type, leave, true);
  }
  function leave(event: Event): void {
    if (!('key' in event) || event.key === 'Escape') clear();
  }
  for (const type of types) intact(document, 'addEventListener').call(document, type, leave, true);
  return clear;
}
