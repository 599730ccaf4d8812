import { read } from '../read-place';
import type { BoardRule } from '../rule';
import { partIn } from './parts';

/** Attributes that may hold an id, and those that never do. */
const naming = /(?:^|-)(?:id|key|uuid|gid)$/;
/** Ids that the page makes up anew each time it is drawn. */
const madeUp = /^(?::|radix|react|headless|mui|ember|ext-|ui-id|yui|jqui)/i;

/** Where a card says what it is called, which one it is, and where it opens. */
export function cardParts(
  cards: readonly Element[],
  card: Element,
): Pick<BoardRule, 'cardTitle' | 'cardId' | 'link'> {
  const link = linkIn(cards, card);
  const title = partIn(cards, card, { isPart: () => true, hasWords: true })?.selector ?? '';
  const ids = [...attributesOf(card), ...(link === undefined ? [] : [link])];
  // The last thing that tells a card from others: what it is called, where no two are called the same.
  const cardId = [...ids, title].find((place) => isOfEach(cards, place));
  return {
    cardTitle: title,
    ...(cardId === undefined ? {} : { cardId }),
    ...(link === undefined ? {} : { link }),
  };
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
