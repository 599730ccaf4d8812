import { intact } from './intact';

/** The word that marks what is ours in a page, so that a newer copy of the script can clear an older one's away. */
export const mark = 'data-backlight';

/**
 * An element of ours with a shadow root, where the page's styles do not reach. The root is open: nothing in it is
 * hidden from the page (it shows the page's own words), and presses count only when a person made them.
 */
export function shadowHost(
  document: Document,
  part: string,
  css: string,
): { host: HTMLElement; root: ShadowRoot } {
  const host = intact(document, 'createElement').call(document, 'span');
  host.setAttribute(mark, part);
  // The page's own rules for a span stop here; what is inside starts afresh from its surroundings' colour and font.
  host.style.setProperty('all', 'initial');
  host.style.setProperty('color', 'inherit');
  const root = host.attachShadow({ mode: 'open' });
  addStyle(document, root, css);
  return { host, root };
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** One sheet for all elements of a kind: a list of a hundred rows has a hundred buttons. */
function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const sheet = known.get(css) ?? new CSSStyleSheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}

function addStyle(document: Document, root: ShadowRoot, css: string): void {
  try {
    // Allowed under every content security policy, our own pages' as well.
    root.adoptedStyleSheets = [sheetOf(document, css)];
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // Firefox refuses adopted sheets to content scripts; it lets their style elements pass the page's policy instead.
  }
  const style = intact(document, 'createElement').call(document, 'style');
  style.textContent = css;
  root.append(style);
}

/** A drawing of ours: paths on a grid of 24. */
export function drawing(document: Document, paths: readonly string[]): SVGSVGElement {
  const name = 'http://www.w3.org/2000/svg';
  const create = intact(document, 'createElementNS');
  const svg = create.call(document, name, 'svg') as SVGSVGElement;
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = create.call(document, name, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** Keeps what happens in an element of ours from the page's own shortcuts and clicks. */
export function keepInside(element: HTMLElement, types: readonly string[]): void {
  for (const type of types) element.addEventListener(type, (event) => event.stopPropagation());
}
