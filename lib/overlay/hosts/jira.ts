import { hostFrom } from '../board-of';
import type { Markup } from '../markup';
import { figuresIn, read } from '../read-place';

const id = /[?&]rapidView=(\d+)|\/boards\/(\d+)/;
/** `Assignee: Anna`, in whatever language and colon; Data Center marks people who left with `[x]`. */
const personIn = /^(?:[^:：]*[:：])?\s*(.+?)(?:\s*\[x\])?$/;
const issueIn = /\b([A-Z][A-Z\d_]*-\d+)\b/;
const browse = 'a[href*="/browse/"]@href';
const filteredAddress = /[?&](?:quickFilter|filter|assignee|label|epic|text|issueType|search)=[^&#]/;

/** Data Center and the Cloud boards of its time: the whole board is in the page. */
const dataCenter: Markup = {
  kind: 'Data Center',
  is: '#ghx-pool',
  id,
  name: '#ghx-board-name',
  column: '#ghx-pool .ghx-column[data-column-id]',
  head: { all: '#ghx-column-headers .ghx-column', id: 'data-id', columnId: 'data-column-id' },
  title: '.ghx-column-title, h2',
  // What counts stands on one line with the title in some versions: the badge goes below both.
  header: '.ghx-column-header-flex, .ghx-column-title, h2',
  room: 6,
  // Its own counter may count something else, or leave sub-tasks out: cards are counted.
  most: '.ghx-limits .ghx-busted-max',
  least: '.ghx-limits .ghx-busted-min',
  lane: (column) => {
    const lane = column.closest('.ghx-swimlane');
    const isNamed = lane?.querySelector('.ghx-swimlane-header');
    return lane && isNamed
      ? read(lane, [
          '.ghx-swimlane-header .ghx-summary',
          '.ghx-heading > span:not(.ghx-description)',
          '@swimlane-id',
        ])
      : '';
  },
  card: '.ghx-issue[data-issue-key]',
  cardId: '@data-issue-key',
  cardTitle: '.ghx-summary',
  link: browse,
  people: '.ghx-avatar-img@*',
  personIn,
  labels: '.aui-label@*',
  blocked: '.ghx-flagged',
  subtask: '.ghx-issue-subtask',
  done: '.ghx-done',
  days: (card) => figuresIn(read(card, '.ghx-days@data-tooltip'))[0],
  filtered: '.js-quickfilter-button.ghx-active',
  filteredAddress,
};

const kit = 'platform-board-kit';

/** The Cloud board until 2026, still live on other boards of one site: it keeps only what is near the screen. */
const cloud: Markup = {
  kind: 'Cloud, until 2026',
  id,
  name: 'h1',
  column: `[data-component-selector="${kit}.ui.column.draggable-column"], [data-testid^="${kit}.ui.column.draggable-column"]`,
  title: ['[data-testid$="column-title.column-name"]', 'h2@aria-label'],
  header: '[data-testid$="column-header.header.column-header-container"]',
  room: 2,
  scroller: '[data-testid*="fast-virtual-list-wrapper"]',
  card: `[data-testid="${kit}.ui.card.card"]`,
  cardId: ['@id', browse],
  cardIdIn: issueIn,
  cardTitle: ['[data-testid*="summary"]', ''],
  link: browse,
  people: '[data-testid*="assignee"], img[src*="avatar-management"]@*',
  personIn,
  filteredAddress,
};

/** The same with lanes: one row of headers for all of them, in the order of each lane's columns. Lanes come and go too. */
const { header: cloudHeader = '', ...cloudRest } = cloud;
const cloudLanes: Markup = {
  ...cloudRest,
  kind: 'Cloud, until 2026, lanes',
  is: `[data-testid="${kit}.ui.swimlane.swimlane-columns"]`,
  head: { all: cloudHeader },
  lane: (column) => {
    const lane = column.closest(`[data-testid="${kit}.ui.swimlane.swimlane-wrapper"]`);
    return lane
      ? read(lane, [
          `[data-testid="${kit}.ui.swimlane.summary-section"]`,
          `[data-testid$="swimlane-content"] button`,
        ])
      : '';
  },
};

/** The Cloud board since 2026: each cell loads eight cards, and more when it is scrolled. Columns repeat in each lane. */
const cloud2026: Markup = {
  kind: 'Cloud, since 2026',
  is: '[data-testid="board.content.cell.scroll-container"]',
  id,
  name: 'h1',
  column: '[data-testid="board.content.cell"]',
  title: '[data-testid="board.content.cell.column-header.name"]',
  header: '[data-testid="board.content.cell.column-header"]',
  room: 2,
  scroller: '[data-testid="board.content.cell.scroll-container"]',
  lane: (column) => {
    const lane = column
      .closest('[data-testid="board.content.swimlane.scroll-container"]')
      ?.closest('[role="listitem"]');
    return lane ? read(lane, 'button') : '';
  },
  card: '[data-testid="board.content.cell.card"]',
  cardId: [browse, ''],
  cardIdIn: issueIn,
  cardTitle: ['[data-testid*="summary"]', ''],
  link: browse,
  people: 'span[aria-label]:has(img[src*="avatar-management"]), img[src*="avatar-management"][alt*=":"]@*',
  personIn,
  filteredAddress,
};

export const jira = hostFrom({
  name: 'Jira',
  factsOf: '2026-09-18',
  address: /\/secure\/RapidBoard\.jspa|^https:\/\/[\w-]+\.atlassian\.net\/jira\/|\/boards\/\d+/,
  generations: [dataCenter, cloud2026, cloudLanes, cloud],
});
