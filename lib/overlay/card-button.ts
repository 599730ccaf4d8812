import { drawing, keepInside, shadowHost } from '@/lib/capture/shadow';
import { mark } from './badge';
import { cardButtonStyle } from './card-button-style';

/** Three lines of a list, the first one lit. */
const lamp = ['M4 6h16', 'M4 12h11', 'M4 18h7'];
const size = 28;

const kept =
  'mousedown mouseup pointerdown pointerup click dblclick auxclick touchstart touchend keydown keypress keyup'.split(
    ' ',
  );

/** What the button tells of. Only what a person did counts: a page can make events up. */
export interface CardButtonEars {
  onIntent: () => void;
  onPress: (byKeyboard: boolean) => void;
}

/**
 * The one button on a board: it floats at the lower end of the card the person turned to, over the gap to the next one, so
 * that nothing moves and no control of the host's is covered. It stands outside the board: a press on it never reaches the card.
 */
export function makeCardButton(document: Document, name: string, { onIntent, onPress }: CardButtonEars) {
  const { host, root } = shadowHost(document, 'overlay-card', cardButtonStyle);
  host.setAttribute(mark, 'card');
  keepInside(host, kept);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', name);
  button.title = `${name} (Alt+Enter)`;
  button.append(drawing(document, lamp));
  root.append(button);
  for (const type of ['pointerenter', 'focusin'])
    host.addEventListener(type, (event) => event.isTrusted && onIntent());
  button.addEventListener('click', (event) => {
    if (event.isTrusted && button.ariaBusy !== 'true') onPress(event.detail === 0);
  });
  return {
    host,
    button,
    /** Puts it at a card; false when the card is not to be seen, and the button with it. */
    show(card: Element, isDark: boolean): boolean {
      const { top, bottom, left, right, width } = card.getBoundingClientRect();
      const view = document.defaultView ?? globalThis;
      const { innerHeight, innerWidth } = view;
      if (width === 0 || bottom < size || top > innerHeight || right < size || left > innerWidth) {
        host.remove();
        return false;
      }
      const toEnd = view.getComputedStyle(card).direction === 'rtl' ? left + 8 : right - size - 8;
      host.style.colorScheme = isDark ? 'dark' : 'light';
      button.style.left = `${Math.max(0, Math.min(toEnd, innerWidth - size))}px`;
      button.style.top = `${Math.min(bottom - size / 2, innerHeight - size)}px`;
      if (!host.isConnected) document.body.append(host);
      return true;
    },
    hide: () => host.remove(),
  };
}
