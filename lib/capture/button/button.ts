import type { ButtonPlace } from '../adapter';
import { intact } from '../intact';
import { drawing, keepInside, mark, shadowHost } from '../shadow';
import { buttonStyle } from './style';

/** Three lines of a list, the first one lit. */
const lamp = ['M4 6h16', 'M4 12h11', 'M4 18h7'];

/** A press that a person made. */
export interface Press {
  place: ButtonPlace;
  button: HTMLButtonElement;
  /** By Enter or Space: then the card takes the focus, and gives it back. */
  byKeyboard: boolean;
}

/** What a button tells of. `isPerson` tells what a person did from what a script made up. */
export interface ButtonEars {
  onPress: (press: Press) => void;
  /** The person turned to the button, by pointer or by keyboard: a press may follow. Told each time. */
  onIntent: () => void;
  isPerson: (event: Event) => boolean;
}

/** A button of ours in a page. */
export interface PlacedButton {
  /** What stands at the place: the host itself, or the list item around it. */
  element: HTMLElement;
  host: HTMLElement;
  /** What it captures now; the page may show another thread in the same place. */
  place: ButtonPlace;
  relabel(name: string): void;
}

const presses = 'mousedown mouseup pointerdown pointerup click dblclick auxclick touchstart touchend'.split(
  ' ',
);

const intents = ['pointerenter', 'focusin', 'pointerdown'];

/** Makes the button for a place. */
export function makeButton(
  document: Document,
  place: ButtonPlace,
  name: string,
  { onPress, onIntent, isPerson }: ButtonEars,
): PlacedButton {
  const { host, root } = shadowHost(document, 'button', buttonStyle);
  const button = intact(document, 'createElement').call(document, 'button') as HTMLButtonElement;
  const label = intact(document, 'createElement').call(document, 'b');
  button.type = 'button';
  button.className = place.position === 'fixed' ? 'fixed' : place.kind;
  button.append(drawing(document, lamp), label);
  root.append(button);
  const placed: PlacedButton = {
    element: standIn(document, host, place),
    host,
    place,
    relabel(text) {
      label.textContent = text;
      button.setAttribute('aria-label', text);
      button.title = text;
    },
  };
  placed.relabel(name);
  button.addEventListener('click', (event) => {
    if (!isPerson(event) || button.getAttribute('aria-busy') === 'true') return;
    onPress({ place: placed.place, button, byKeyboard: event.detail === 0 });
  });
  for (const type of intents) {
    host.addEventListener(type, (event) => {
      if (isPerson(event)) onIntent();
    });
  }
  keepInside(host, presses);
  // Enter and Space press our button; every other key stays the page's.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    host.addEventListener(type, (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  }
  return placed;
}

/** A list of tools takes list items only; elsewhere the host stands alone, or floats over the page. */
function standIn(document: Document, host: HTMLElement, place: ButtonPlace): HTMLElement {
  const isFixed = place.position === 'fixed';
  lay(host, { display: 'inline-flex', 'vertical-align': 'middle' });
  if (isFixed)
    lay(host, { position: 'fixed', bottom: '24px', 'inset-inline-end': '24px', 'z-index': '2147483646' });
  else if (place.kind === 'thread') lay(host, { 'margin-inline-start': '12px' });
  if (intact(place.anchor, 'tagName') !== 'UL') return host;
  const item = intact(document, 'createElement').call(document, 'li');
  item.setAttribute(mark, 'item');
  // The list is a toolbar to assistive tools, and a toolbar has no list items.
  item.setAttribute('role', 'none');
  lay(item, { display: 'inline-flex', 'align-items': 'center', 'vertical-align': 'middle' });
  item.append(host);
  return item;
}

function lay(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
