import { keepInside, shadowHost } from '@/lib/capture/shadow';
import { mark } from '../badge';
import { ownEvents } from '../own-events';
import { make, press } from '../panel/make';
import { pointingStyle } from './style';

/** What the bar says at a step, and what can be pressed there. */
export interface BarStep {
  text: string;
  hints: readonly string[];
  buttons: readonly { text: string; act: () => void }[];
}

/** The bar that leads through pointing, with the layer that outlines are drawn in. */
export function makeBar(document: Document, title: string, isDark: boolean) {
  const { host, root } = shadowHost(document, 'overlay-pointing', pointingStyle);
  host.setAttribute(mark, 'pointing');
  // A focus trap of the page (a dialog of its own may be open) leaves it alone.
  host.setAttribute('data-no-focus-lock', '');
  host.style.colorScheme = isDark ? 'dark' : 'light';
  keepInside(host, ownEvents);
  const layer = make(document, 'div', { class: 'layer' });
  const told = make(document, 'p', { class: 'told', role: 'status' });
  const heading = make(document, 'h2');
  heading.ariaLive = 'polite';
  const hints = make(document, 'div');
  const buttons = make(document, 'div', { class: 'buttons' });
  const bar = make(document, 'section', { class: 'bar', role: 'dialog', label: title }, [
    heading,
    hints,
    told,
    buttons,
  ]);
  root.append(layer, bar);
  document.body.append(host);

  return {
    host,
    layer,
    /** Goes to a step; the focus goes to its first button. */
    step({ text, hints: said, buttons: pressed }: BarStep): void {
      heading.textContent = text;
      hints.replaceChildren(...said.map((hint) => make(document, 'p', { class: 'hint', text: hint })));
      const made = pressed.map((each) => press(document, each.text, each.act));
      buttons.replaceChildren(...made);
      if (made[0]) made[0].className = 'first';
      made[0]?.focus();
    },
    tell(text: string): void {
      if (told.textContent !== text) told.textContent = text;
    },
    /** Makes way for what stands under the bar. */
    avoid(element: Element): void {
      const box = element.getBoundingClientRect();
      const own = bar.getBoundingClientRect();
      const isCovered =
        box.bottom > own.top && box.top < own.bottom && box.left < own.right && box.right > own.left;
      if (isCovered && box.height < own.height * 2) bar.classList.toggle('above');
    },
    remove: () => host.remove(),
  };
}
