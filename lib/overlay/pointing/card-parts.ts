import { read } from '../read-place';
import type { BoardRule } from '../rule';
import { marksOf } from './marks';
import { isHeading, partsIn } from './parts';

/** Attributes that may hold an id, and those that never do. */
const naming = /(?:^|-)(?:id|key|uuid|gid)$/;
/** Ids that the page makes up anew each time it is drawn. */
const madeUp = /^(?::|radix|react|headless|mui|ember|ext-|ui-id|yui|jqui)/i;

/** Where a card says what it is called, which one it is, and where it opens. */
export function cardParts(
  cards: readonly Element[],
  card: Element,
): Pick<BoardRule, 'cardTitle' | 'cardId' | 'link'> {
  // Some tools leave cards empty while they are out of sight.
  const filled = cards.filter((each) => each === card || each.textContent.trim() !== '');
  const link = linkIn(filled, card);
  const title = titleIn(filled, card);
  const ids = [...attributesOf(card), ...(link === undefined ? [] : [link])];
  // The last thing that tells a card from others: what it is called, where no two are called the same.
  const cardId = [...ids, title].find((place) => isOfEach(filled, place));
  return {
    cardTitle: title,
    ...(cardId === undefined ? {} : { cardId }),
    ...(link === undefined ? {} : { link }),
  };
}

/** Parts of cards that are called so are titles. */
const called = /title|name|summary|subject/i;
/** Letters in a title, mostly: what is shorter is a label, a number or a day. */
const shortest = 8;
/** The share of cards whose title is no other's. */
const mostlyOwn = 0.6;

/**
 * Where a card is called what it is called: a heading, or what is named so, or the first words that are long enough and
 * others on other cards.
 */
function titleIn(cards: readonly Element[], card: Element): string {
  const parts = [...partsIn(cards, card, { isPart: () => true, hasWords: true })];
  const own = parts.filter(({ texts }) => new Set(texts).size > texts.length * mostlyOwn);
  const found =
    parts.find(({ element }) => isHeading(element)) ??
    own.find(({ element }) => marksOf(element).some(({ selector }) => called.test(selector))) ??
    own.find(({ texts }) => texts.join('').length >= texts.length * shortest) ??
    own[0] ??
    parts[0];
  return found?.selector ?? '';
}

/** Whether a place says another thing in each card. */
function isOfEach(cards: readonly Element[], place: string): boolean {
  const said = new Set(cards.map((card) => read(card, place)));
  return said.size === cards.length && !said.has('');
}

function linkIn(cards: readonly Element[], card: Element): string | undefined {
  const places = ['@href', ':is(h1, h2, h3, h4, h5) a@href', 'a@href'];
  return places.find(
    (place) =>
      read(card, place) !== '' && isOfEach(cards, place) && /^(?!#|javascript:)/i.test(read(card, place)),
  );
}

/** Places of ids at the card itself, then in it. */
function attributesOf(card: Element): string[] {
  const own = [...card.attributes].filter(isId).map(({ name }) => `@${name}`);
  const inside = [...card.querySelectorAll('*')].flatMap((each) =>
    [...each.attributes].filter(isId).map(({ name }) => `[${name}]@${name}`),
  );
  // What the page says of its own things comes before the id of an element.
  return [...new Set([...own, ...inside])].toSorted(
    (a, b) => Number(isElementId(a)) - Number(isElementId(b)),
  );
}

const isElementId = (place: string) => place.endsWith('@id');
const isId = ({ name, value }: Attr) =>
  (name === 'id' ? !madeUp.test(value) : name.startsWith('data-') && naming.test(name)) && /\w/.test(value);
