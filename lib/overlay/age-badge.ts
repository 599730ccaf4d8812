import type { AgeStanding } from '@/lib/domain/age-standing';
import { mark } from './badge';

/** What the badge of a card shows. */
export interface AgeLook {
  text: string;
  /** The same in a whole sentence, with where it is known from: it takes no room. */
  about: string;
  standing: AgeStanding;
  isDark: boolean;
  /** The card lays its parts out in a row, a column or a grid, and the badge with them. */
  isFlex: boolean;
}

/** Told apart by shape as well as colour. */
const shapes: Record<AgeStanding, string> = { usual: '', half: '', late: '◆ ', old: '▲ ' };

/** Ink, ground and edge: each ink has at least 4.5 to 1 on its ground. */
const inks: Record<'light' | 'dark', Record<AgeStanding, [ink: string, ground: string, edge: string]>> = {
  light: {
    usual: ['#52525b', '#f4f4f5', '#e4e4e7'],
    half: ['#3f3f46', '#f4f4f5', '#a1a1aa'],
    late: ['#713f12', '#fef9c3', '#a16207'],
    old: ['#ffffff', '#b91c1c', '#7f1d1d'],
  },
  dark: {
    usual: ['#a1a1aa', '#27272a', '#3f3f46'],
    half: ['#d4d4d8', '#27272a', '#71717a'],
    late: ['#fef08a', '#3a2c06', '#ca9a04'],
    old: ['#ffffff', '#b91c1c', '#fca5a5'],
  },
};

/**
 * One element, out of the flow and without a place of its own: it stands where the next line of the card would, takes no room
 * and scrolls with its card. Nothing can be pressed, focused or dragged by it. Its own properties alone are written, not
 * `all`, which is some three hundred: a board has many cards.
 */
function styleOf({ standing, isDark, isFlex }: AgeLook): string {
  const [ink, ground, edge] = inks[isDark ? 'dark' : 'light'][standing];
  return (
    'display: block; position: absolute; inset: auto; float: none; width: auto; height: auto; min-width: 0; max-width: none; padding: 0 5px;' +
    'transform: none; opacity: 1; visibility: visible; pointer-events: none; user-select: none; text-transform: none; text-indent: 0;' +
    'letter-spacing: normal; font: 600 10px/12px system-ui, sans-serif; font-variant-numeric: tabular-nums; white-space: nowrap;' +
    // In a row it hangs below the others, in a column it stands above them: in the free edge of the card either way.
    `${isFlex ? 'margin: -13px 0; align-self: flex-end' : 'margin: -1px 0 0; align-self: auto'};` +
    `border-radius: 8px; color: ${ink}; background: ${ground}; border: 1px solid ${edge};`
  );
}

/** Makes an empty badge. */
export function makeAgeBadge(document: Document): HTMLElement {
  const badge = document.createElement('span');
  badge.setAttribute(mark, 'age');
  badge.draggable = false;
  badge.setAttribute('role', 'img');
  return badge;
}

/** Puts a badge at the end of its card. What is right already is not written again. */
export function paintAge(badge: HTMLElement, card: Element, look: AgeLook): void {
  const text = shapes[look.standing] + look.text;
  const name = `${look.standing} ${look.isDark ? 'dark' : 'light'}`;
  if (badge.textContent !== text) badge.textContent = text;
  if (badge.getAttribute('aria-label') !== look.about) badge.setAttribute('aria-label', look.about);
  if (badge.dataset['state'] !== name) {
    badge.dataset['state'] = name;
    badge.style.cssText = styleOf(look);
  }
  if (badge.parentNode !== card) card.append(badge);
}
