import type { Board, BoardHost, HostColumn } from '../host';
import { withKeys } from '../columns-of';
import { localTools } from '../local-tools';
import { read, readAll } from '../read-place';

/** Seen on Backlog.md 1.52: no ids and no test marks, so a column is known by a heading with its count beside it. */
export const selectors = {
  product: 'body[data-version^="Backlog.md"]',
  count: 'h3 + span',
  card: '[draggable="true"][aria-label^="Open "]',
  filter: 'select[aria-label^="Filter board by"]',
  labelFilter: '[aria-controls="board-labels-filter-menu"] span:last-of-type',
  name: 'h1',
  title: 'h4',
  /** All of a card's people, where only the first is shown. */
  people: 'span.truncate[title]@title',
  /** The line of labels is missing on a card without any; then the line of its date stands there. */
  labels: 'h4 ~ div span.inline-block',
  dark: 'html.dark, body.dark',
};

const noLabels = 'All';
const roomBelowHeader = 16;

export const backlogMd: BoardHost = {
  name: 'backlog.md',
  factsOf: '2026-11-22',
  match: ({ protocol, hostname }) =>
    protocol === `${localTools.scheme}:` && localTools.hosts.some((host) => host === hostname),
  probe(document) {
    if (!document.querySelector(selectors.product)) return null;
    return columnsOf(document).length > 0 ? boardOf(document) : null;
  },
};

function boardOf(document: Document): Board {
  const name = () => read(document, selectors.name);
  return {
    // Its address is the same for each of its boards.
    id: name,
    name,
    columns: () => columnsOf(document),
    cards: ({ el }) =>
      Array.from(el.querySelectorAll(selectors.card), (card) => ({ id: idOf(card), el: card })),
    facts: ({ id, el }) => ({
      title: read(el, selectors.title),
      ...(id === '' ? {} : { url: new URL(`/tasks/${encodeURIComponent(id)}`, document.URL).href }),
      people: read(el, selectors.people)
        .split(', ')
        .map((person) => person.replace(/^@/, ''))
        .filter(Boolean),
      labels: readAll(el, selectors.labels),
      isBlocked: false,
      // `TASK-1.2` is a part of `TASK-1`.
      isSubtask: /\d\.\d+$/.test(id),
    }),
    saysSince: false,
    isFiltered: () =>
      Array.from(document.querySelectorAll<HTMLSelectElement>(selectors.filter)).some(
        ({ value }) => value !== '',
      ) || (document.querySelector(selectors.labelFilter)?.textContent ?? noLabels) !== noLabels,
    isDark: () => document.querySelector(selectors.dark) !== null,
  };
}

function idOf(card: Element): string {
  return /^Open (\S+):/.exec(card.getAttribute('aria-label') ?? '')?.[1] ?? '';
}

function columnsOf(document: Document): HostColumn[] {
  const columns = Array.from(document.querySelectorAll(selectors.count)).flatMap((count) => {
    const title = count.previousElementSibling?.textContent.trim() ?? '';
    const header = count.parentElement?.parentElement;
    const el = header?.parentElement;
    if (!header || !el || !/^\d+$/.test(count.textContent)) return [];
    const nativeCount = Number(count.textContent);
    return [{ title, el, header, room: roomBelowHeader, nativeCount, loadedAll: true }];
  });
  // Its lanes are rows.
  return withKeys(columns, ({ el }) => el.parentElement?.parentElement);
}
