import type { ToldState } from '@/lib/domain/told-count';

/** The mark of everything of ours in a host's page. */
export const mark = 'data-backlight-overlay';

/** What one badge shows. */
export interface BadgeLook {
  state: ToldState;
  text: string;
  isDark: boolean;
  /** The px below the header that it floats over. */
  room: number;
  /** It stands in its header, first. */
  isInside: boolean;
}

/** Told apart by shape and words as well as colour. */
const shapes: Record<ToldState, string> = { unsure: '', under: '', at: '■ ', over: '▲ ', low: '▽ ' };

/** Ink, ground and edge: each ink has at least 4.5 to 1 on its ground. */
const inks: Record<'light' | 'dark', Record<ToldState, [ink: string, ground: string, edge: string]>> = {
  light: {
    unsure: ['#3f3f46', '#f4f4f5', 'dashed #a1a1aa'],
    under: ['#14532d', '#f0fdf4', 'solid #86b89a'],
    at: ['#713f12', '#fef9c3', 'solid #a16207'],
    over: ['#ffffff', '#b91c1c', 'solid #7f1d1d'],
    low: ['#1e3a8a', '#eff6ff', 'dashed #3b6fd4'],
  },
  dark: {
    unsure: ['#d4d4d8', '#27272a', 'dashed #71717a'],
    under: ['#bbf7d0', '#0f2a1b', 'solid #2f6b47'],
    at: ['#fef08a', '#3a2c06', 'solid #ca9a04'],
    over: ['#ffffff', '#b91c1c', 'solid #fca5a5'],
    low: ['#bfdbfe', '#14254d', 'dashed #5b8def'],
  },
};

/** A badge goes up into the free room at the end of a header, but no further than its own height, in px. */
const mostPadding = 14;

const anchorStyle =
  'all: initial; display: block; position: relative; z-index: 1; height: 0; pointer-events: none;';

/**
 * A badge stands in the flow, so that it scrolls with its column, and is no px high, so that nothing moves; what is seen of
 * it floats over the gap below the words of the header, before a list that its host gave a layer of its own. `all: initial` keeps the host's styles out, and px its font sizes. Nothing can
 * be pressed, focused or dragged by it.
 */
function styleOf({ state, isDark, room }: BadgeLook): string {
  const [ink, ground, edge] = inks[isDark ? 'dark' : 'light'][state];
  return (
    'all: initial; display: block; position: absolute; inset-inline-start: 0; padding: 0 5px; pointer-events: none; user-select: none;' +
    'font: 600 11px/12px system-ui, sans-serif; font-variant-numeric: tabular-nums; white-space: nowrap;' +
    `top: ${-room}px; color: ${ink}; background: ${ground}; border: 1px ${edge}; border-radius: ${state === 'over' ? 3 : 8}px;`
  );
}

function makeBadge(document: Document): HTMLElement {
  const badge = document.createElement('span');
  badge.setAttribute(mark, 'badge');
  badge.draggable = false;
  badge.style.cssText = anchorStyle;
  badge.append(document.createElement('span'));
  return badge;
}

/**
 * Puts a badge after each header that has something to say, or first into a column that is its own header, gives it its
 * look and takes those of other headers away. What is right already is not written again. `before` are the badges that
 * stand; those that stand now are given.
 */
export function paintBadges(
  document: Document,
  before: ReadonlyMap<Element, HTMLElement>,
  looks: ReadonlyMap<Element, BadgeLook>,
): Map<Element, HTMLElement> {
  for (const [header, badge] of before) if (!looks.has(header)) badge.remove();
  const spots = Array.from(looks, ([header, look]) => {
    const badge = before.get(header) ?? makeBadge(document);
    const isPlaced = (look.isInside ? header.firstElementChild : header.nextElementSibling) === badge;
    return { header, look, badge, spot: isPlaced ? null : spotAt(header, look) };
  });
  // Every place is read before the first badge is put in: each would have the browser lay its page out once more.
  for (const { header, look, badge, spot } of spots) {
    fill(badge, look);
    if (!spot) continue;
    if (look.isInside) header.prepend(badge);
    else header.after(badge);
    Object.assign(badge.style, spot);
  }
  return new Map(spots.map(({ header, badge }) => [header, badge]));
}

function fill(badge: HTMLElement, look: BadgeLook): void {
  const text = shapes[look.state] + look.text;
  const name = `${look.state} ${look.isDark ? 'dark' : 'light'}`;
  const pill = badge.firstElementChild;
  if (!(pill instanceof HTMLElement)) return;
  if (pill.textContent !== text) pill.textContent = text;
  if (badge.dataset['state'] !== name) {
    badge.dataset['state'] = name;
    pill.style.cssText = styleOf(look);
  }
}

/** Where a badge goes: below the words of its header, not below its edge, without a gap around it. */
function spotAt(header: Element, { isInside, room }: BadgeLook): Partial<CSSStyleDeclaration> {
  const around = isInside ? header : header.parentElement;
  const view = header.ownerDocument.defaultView;
  const { display = '', rowGap = '' } = (around && view?.getComputedStyle(around)) ?? {};
  // A host that leaves gaps between the parts of a column would leave one more for a badge: it is taken back.
  const gap = display.includes('flex') ? Number.parseFloat(rowGap) || 0 : 0;
  const { paddingInlineStart = '', paddingBlockEnd = '' } =
    (isInside ? null : view?.getComputedStyle(header)) ?? {};
  const free = Math.min(Number.parseFloat(paddingBlockEnd) || 0, mostPadding);
  return {
    marginBlockEnd: `${-gap}px`,
    marginInlineStart: paddingInlineStart,
    top: `${Math.min(0, room - free)}px`,
  };
}
