import type { Board, BoardHost, CardFacts, HostCard } from './host';
import type { Markup } from './markup';
import { columnsOf } from './columns-of';
import { isDarkPage } from './dark-page';
import { read, readAll } from './read-place';

/** A host whose pages are described by data: the first of its generations that the page fits. */
export function hostFrom({
  address,
  generations,
  ...host
}: Pick<BoardHost, 'name' | 'factsOf'> & { address: RegExp; generations: readonly Markup[] }): BoardHost {
  return {
    ...host,
    generations,
    match: ({ protocol, hostname, pathname, search = '' }) =>
      address.test(`${protocol}//${hostname}${pathname}${search}`),
    probe: (document) =>
      generations.map((markup) => boardOf(document, markup)).find((board) => board !== null) ?? null,
  };
}

/** The board on a page and the host it belongs to. Several hosts may stand at one kind of address: the page decides. */
export function boardOn(
  hosts: readonly BoardHost[],
  address: Location,
  document: Document,
): { host: BoardHost; board: Board } | null {
  for (const host of hosts) {
    const board = host.match(address) ? host.probe(document) : null;
    if (board) return { host, board };
  }
  return null;
}

/** The board on the page if it is built like this; null if it is not. */
function boardOf(document: Document, markup: Markup): Board | null {
  if (markup.is !== undefined && !document.querySelector(markup.is)) return null;
  if (!document.querySelector(markup.column)) return null;
  const { card, filtered, filteredAddress, dark } = markup;
  // Of one pass: a page without a filter is looked through to its end for it.
  let isFiltered: boolean | undefined;
  return {
    id: () => boardId(document, markup),
    name: () => nameOf(document, markup),
    columns: () => columnsOf(document, markup),
    cards: ({ el }) => Array.from(el.querySelectorAll(card), (each) => new FoundCard(each, markup)),
    facts: (card) => factsOf(card, markup),
    saysSince: markup.days !== undefined,
    isFiltered: () =>
      (isFiltered ??=
        (filtered !== undefined && document.querySelector(filtered) !== null) ||
        filteredAddress?.test(document.URL) === true),
    isDark: () => (dark === undefined ? isDarkPage(document) : document.querySelector(dark) !== null),
  };
}

/** A card whose id is read when somebody asks for it: who only counts cards need not know which they are. */
class FoundCard implements HostCard {
  readonly el: Element;
  readonly #markup: Markup;

  constructor(el: Element, markup: Markup) {
    this.el = el;
    this.#markup = markup;
  }

  get id(): string {
    const { cardId, cardIdIn } = this.#markup;
    const said = read(this.el, cardId);
    return cardIdIn ? group(said, cardIdIn) : said;
  }

  get slot(): Element {
    const { ageIn } = this.#markup;
    return (ageIn === undefined ? null : this.el.querySelector(ageIn)) ?? this.el;
  }
}

const nameOf = (document: Document, markup: Markup) => read(document, markup.name) || document.title;
/** The board that was last seen at its own address in a page. */
const lastSeen = new WeakMap<Document, { id: string; name: string; first: Element | null }>();

/**
 * Hosts that open a card over the board give the page the card's address: then it is the board of just before. Where any
 * address may be a board's, it is so while the very same columns stand there, at an address below the board's own.
 */
function boardId(document: Document, markup: Markup): string {
  const name = nameOf(document, markup);
  const id = group(document.URL, markup.id);
  const last = lastSeen.get(document);
  if (id === '') return last?.name === name ? last.id : name;
  const first = document.querySelector(markup.column);
  if (last && last.first === first && id.startsWith(`${last.id}/`)) return last.id;
  lastSeen.set(document, { id, name, first });
  return id;
}

function factsOf({ id, el: card }: HostCard, markup: Markup): CardFacts {
  const { personIn } = markup;
  const opens = id === '' ? '' : (markup.linkTo?.replace('{id}', encodeURIComponent(id)) ?? '');
  const url = webAddress(read(card, markup.link) || opens, card);
  const people = readAll(card, markup.people).map((said) => (personIn && group(said, personIn)) || said);
  const days = markup.days?.(card);
  const is = (selector?: string) =>
    selector !== undefined && (card.matches(selector) || card.querySelector(selector) !== null);
  return {
    title: read(card, markup.cardTitle),
    ...(url === null ? {} : { url }),
    people: [...new Set(people)],
    labels: readAll(card, markup.labels),
    isBlocked: is(markup.blocked),
    isSubtask: is(markup.subtask),
    ...(is(markup.done) ? { isDone: true } : {}),
    ...(days === undefined ? {} : { since: daysAgo(days) }),
  };
}

/** The first group that matched; empty where the text is another. */
function group(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.slice(1).find(Boolean) ?? '';
}

/** A link from a page, whole; null for anything that is no address of the web. */
function webAddress(link: string, { ownerDocument }: Element): string | null {
  const url = link === '' ? null : URL.parse(link, ownerDocument.URL);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Noon of the day so many days ago, in epoch ms: hosts tell whole days. */
function daysAgo(days: number): number {
  const noon = new Date();
  noon.setDate(noon.getDate() - days);
  return Math.min(Date.now(), noon.setHours(12, 0, 0, 0));
}
