import type { Board, BoardHost, HostColumn } from '../host';
import { localTools } from '../local-tools';

/** Seen on Backlog.md 1.52: no ids and no test marks, so a column is known by a heading with its count beside it. */
const selectors = {
  product: 'body[data-version^="Backlog.md"]',
  count: 'h3 + span',
  card: '[draggable="true"][aria-label^="Open "]',
  filter: 'select[aria-label^="Filter board by"]',
  labels: '[aria-controls="board-labels-filter-menu"] span:last-of-type',
  name: 'h1',
  title: 'h4',
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
  const name = () => document.querySelector(selectors.name)?.textContent.trim() ?? '';
  return {
    // Its address is the same for each of its boards.
    id: name,
    name,
    columns: () => columnsOf(document),
    cards: ({ el }) =>
      Array.from(el.querySelectorAll(selectors.card), (card) => ({
        id: /^Open (\S+):/.exec(card.getAttribute('aria-label') ?? '')?.[1] ?? '',
        el: card,
      })),
    facts: ({ id, el }) => ({
      title: el.querySelector(selectors.title)?.textContent.trim() ?? '',
      ...(id ? { url: new URL(`/tasks/${encodeURIComponent(id)}`, document.URL).href } : {}),
      people: [],
      labels: [],
      isBlocked: false,
      isSubtask: false,
    }),
    isFiltered: () =>
      Array.from(document.querySelectorAll<HTMLSelectElement>(selectors.filter)).some(
        ({ value }) => value !== '',
      ) || (document.querySelector(selectors.labels)?.textContent ?? noLabels) !== noLabels,
    isDark: () => document.querySelector(selectors.dark) !== null,
  };
}

function columnsOf(document: Document): HostColumn[] {
  const seen = new Map<Element | null, Map<string, number>>();
  return Array.from(document.querySelectorAll(selectors.count)).flatMap((count) => {
    const title = count.previousElementSibling?.textContent.trim() ?? '';
    const header = count.parentElement?.parentElement;
    const el = header?.parentElement;
    if (!header || !el || !/^\d+$/.test(count.textContent)) return [];
    // The same title again in one row is another column; in another row it is the same one in another lane.
    const row = el.parentElement?.parentElement ?? null;
    const titles = seen.get(row) ?? new Map<string, number>();
    seen.set(row, titles);
    const nth = (titles.get(title) ?? 0) + 1;
    titles.set(title, nth);
    const key = nth === 1 ? title : `${title} #${nth}`;
    const nativeCount = Number(count.textContent);
    return [{ key, title, el, header, room: roomBelowHeader, nativeCount, loadedAll: true }];
  });
}
