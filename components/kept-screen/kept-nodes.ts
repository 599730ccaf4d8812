import type { KeptNode } from './kept-screen';

const svg = 'http://www.w3.org/2000/svg';

/** All that our screens are made of, and nothing that loads or runs anything. */
const tags = new Set(
  (
    'a b button div em fieldset h1 h2 h3 header hr input kbd label legend li main nav ol option p s section select small ' +
    'span strong svg time u ul circle ellipse g line path polygon polyline rect'
  ).split(' '),
);

/** What gives a thing its look. Names, links and keys stay behind: a kept screen is to be looked at. */
const looks =
  /^(class|dir|lang|hidden|type|placeholder|disabled|aria-[a-z]+|data-(?!card$)[a-z-]+|width|height|viewBox|fill|stroke[a-z-]*|d|c[xy]|r[xy]?|[xy][12]?|points)$/;

/** A thing on the screen as it looks now; null for what is not kept. */
export function keptNode(element: Element): KeptNode | null {
  const tag = element.localName;
  if (!tags.has(tag)) return null;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) if (looks.test(name)) attributes[name] = value;
  if (element instanceof HTMLElement && element.style.cssText !== '')
    attributes['style'] = element.style.cssText;
  if (element instanceof HTMLInputElement && element.checked) attributes['checked'] = '';
  if (element instanceof HTMLOptionElement && element.selected) attributes['selected'] = '';
  const card = element.getAttribute('data-card');
  if (card !== null) attributes['data-kept-card'] = card;
  const children: KeptNode[] = [];
  for (const child of element.childNodes) {
    const node = child instanceof Element ? keptNode(child) : child instanceof Text ? child.data : null;
    if (node !== null) children.push(node);
  }
  return [tag, attributes, ...children];
}

/** Makes what was kept; null for anything that no screen of ours is made of. */
export function madeFrom(kept: KeptNode, inSvg = false): Node | null {
  if (typeof kept === 'string') return document.createTextNode(kept);
  const [tag, attributes, ...children] = kept;
  if (!tags.has(tag)) return null;
  const drawn = inSvg || tag === 'svg';
  const element = drawn ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // The content security policy lets a script set a style, and no attribute.
    if (name === 'style') element.style.cssText = value;
    else if (looks.test(name) || name === 'checked' || name === 'selected') element.setAttribute(name, value);
  }
  for (const child of children) {
    const node = madeFrom(child, drawn);
    if (node) element.append(node);
  }
  return element;
}
