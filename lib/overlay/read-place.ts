/**
 * Where to look in a page, as data: a selector, `@name` behind it for an attribute, or `@*` for what a picture or a colour
 * says to who hovers or listens; without a selector the element itself is meant. Of several places, the first that says
 * something.
 */
export type Place = string | readonly string[];

/** What no team wrote: runs of spaces, the kind that does not break, and those of no width. */
const spaces = /[\s\u200b\u2060]+/g;
const attribute = /@([\w-]+|\*)$/;
/** Where a picture of a person or a coloured label keeps its words. */
const spoken = ['data-tooltip', 'aria-label', 'title', 'alt'];

/** The text as a person reads it: hosts break lines, and put other spaces in, where their layout wants them. */
function cleaned(text: string): string {
  return text.replace(spaces, ' ').trim();
}

/** Everything a place says, from top to bottom and each thing once, without what is empty. */
export function readAll(root: Document | Element, place: Place | undefined): string[] {
  for (const { selector, name } of looks(place)) {
    const elements =
      selector === '' && 'getAttribute' in root ? [root] : [...root.querySelectorAll(selector)];
    const texts = [...new Set(elements.map((each) => said(each, name)))].filter(Boolean);
    if (texts.length > 0) return texts;
  }
  return [];
}

interface Look {
  selector: string;
  name: string | undefined;
}

const parsed = new Map<Place, Look[]>();

/** What a place asks for. It is asked of each card in each pass. */
function looks(place: Place | undefined): readonly Look[] {
  if (place === undefined) return [];
  const before = parsed.get(place);
  if (before) return before;
  const found = (typeof place === 'string' ? [place] : place).map((one) => {
    const [ending = '', name] = attribute.exec(one) ?? [];
    return { selector: one.slice(0, one.length - ending.length), name };
  });
  parsed.set(place, found);
  return found;
}

function said(element: Element, name: string | undefined): string {
  if (name === undefined) return cleaned(element.textContent);
  if (name !== '*') return cleaned(element.getAttribute(name) ?? '');
  const all = [element, ...element.querySelectorAll('*')];
  const spokenOf = (each: Element) => spoken.map((name) => cleaned(each.getAttribute(name) ?? ''));
  return all.flatMap(spokenOf).find(Boolean) ?? cleaned(element.textContent);
}

/** The first of it; empty where there is none. */
export function read(root: Document | Element, place: Place | undefined): string {
  const [look] = looks(place);
  const element = look && (look.selector === '' ? null : root.querySelector(look.selector));
  // Mostly it is the first thing there, and the rest need not be looked for.
  return (element && said(element, look.name)) || (readAll(root, place)[0] ?? '');
}

/** The figures in a text, in whatever language the words around them are: `12 / 15`, `Max 4`, `1,204`. */
export function figuresIn(text: string): number[] {
  const whole = text.replace(/(\d)[.,\s’'](?=\d{3}(?!\d))/g, '$1');
  return Array.from(whole.matchAll(/\d+/g), Number);
}
