import { boardPages } from './board-pages';
import { boardOn } from './board-of';
import type { BoardHost } from './host';
import type { Markup } from './markup';

/** One way of building a page that was tried on it: how many elements each of its selectors finds there. */
export interface Tried {
  /** Which of the host's ways, where it has several. */
  kind?: string | undefined;
  found: { part: string; selector: string; count: number }[];
}

/**
 * What became of the search for a board on a page. It holds names, selectors and figures of ours alone, and no word of the
 * page: people send it to strangers.
 */
export type SelfCheck =
  /** A board that is read, or a page that need not be one. */
  | { is: 'fine' }
  /** It may yet become one. */
  | { is: 'loading' }
  /** A board, and not one of its columns can be read. */
  | { is: 'failed'; host: string; factsOf: string; tried: Tried[] };

/** A page says by these that it is not finished, in whatever tool. */
const busy =
  '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="spinner" i], [data-testid*="skeleton" i], [data-testid*="spinner" i]';

/**
 * Looks over a page for a board. `age` is for how many ms it has been there: a young one is given its time. `own`: hosts
 * that the person made by pointing. They read boards like any other, and where they read none nothing is told of them:
 * which pages of such a tool are boards nobody knows, and their selectors are made of the page's own words.
 */
export function lookOver(
  own: readonly BoardHost[],
  hosts: readonly BoardHost[],
  location: Location,
  document: Document,
  age: number,
): SelfCheck {
  const read = boardOn([...own, ...hosts], location, document);
  if (read && read.board.columns().length > 0) return { is: 'fine' };
  const host = hosts.find((each) => each.match(location) && isBoardOf(each, location.href, document));
  if (!host) return { is: 'fine' };
  if (age < youngest || document.readyState === 'loading' || isBusy(document)) return { is: 'loading' };
  return { is: 'failed', host: host.name, factsOf: host.factsOf, tried: triedOn(host, document) };
}

/** ms for which a page may show what it likes. */
const youngest = 3_000;

function isBusy(document: Document): boolean {
  return [...document.querySelectorAll(busy)].some((each) => each.checkVisibility());
}

function isBoardOf({ name, generations = [] }: BoardHost, address: string, document: Document): boolean {
  const page = boardPages[name];
  const has = (selector: string | undefined) =>
    selector !== undefined && document.querySelector(selector) !== null;
  if (page && page.address.test(address) && has(page.sign)) return true;
  // A board without lists or without cards is no sign that anything has changed.
  return generations.some(
    ({ is, column, card }) => has(column) || ((is === undefined || has(is)) && has(card)),
  );
}

function triedOn({ name, generations }: BoardHost, document: Document): Tried[] {
  const ways: { kind?: string | undefined; parts: Parts }[] = generations?.map((markup) => ({
    kind: markup.kind,
    parts: partsOf(markup),
  })) ?? [{ parts: Object.entries(boardPages[name]?.looksFor ?? {}) }];
  return ways.map(({ kind, parts }) => ({
    kind,
    found: parts.map(([part, place]) => {
      const selector = place.replace(/@(?:[\w-]+|\*)$/, '');
      return { part, selector, count: selector === '' ? 0 : document.querySelectorAll(selector).length };
    }),
  }));
}

type Parts = [part: string, place: string][];

/** What a way of building pages looks for, each place of it by itself; what an element says of itself is no search. */
function partsOf(markup: Markup): Parts {
  const { is, name, column, head, title, header, count, most, card, cardId, cardTitle, link } = markup;
  const places = {
    is,
    name,
    column,
    head: head?.all,
    title,
    header,
    count,
    most,
    card,
    cardId,
    cardTitle,
    link,
  };
  return Object.entries(places).flatMap(([part, place = []]) =>
    [place]
      .flat()
      .filter((each) => each !== '' && !each.startsWith('@'))
      .map((each): Parts[number] => [part, each]),
  );
}
