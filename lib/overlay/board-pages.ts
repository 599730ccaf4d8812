import { selectors as backlogMd } from './hosts/backlog-md';

/** How a page that is sure to hold a board is told from the other pages of its tool, though nothing on it can be read. */
export interface BoardPage {
  /** Addresses where a board stands, and not its table, its calendar or its settings. */
  address: RegExp;
  /**
   * What stands on a board with cards however its page is built, and on no sign-in or error page: links to cards, since
   * addresses are what a tool changes last.
   */
  sign: string;
  /** What is looked for, of a tool whose pages are not described by data. */
  looksFor?: Readonly<Record<string, string>>;
}

/**
 * By the names of the hosts. It stands beside them and not in them, since only the self-check needs it, and they are in
 * every page. A tool whose addresses do not tell a board from other views has none: its page must show a trace of one.
 */
export const boardPages: Readonly<Partial<Record<string, BoardPage>>> = {
  Trello: {
    address: /^https:\/\/trello\.com\/b\/\w+(?:\/[^/?#]*)?\/?(?:\?(?!.*\bview=)|#|$)/,
    sign: 'a[href*="/c/"]',
  },
  Jira: {
    address:
      /\/secure\/RapidBoard\.jspa\?(?!.*\bview=(?:planning|report))|\.atlassian\.net\/jira\/.*\/boards\/\d+\/?(?:\?(?!.*\b(?:config|view)=)|#|$)/,
    sign: 'a[href*="/browse/"]',
  },
  Asana: {
    address: /^https:\/\/app\.asana\.com\/(?:1\/\d+\/project|0)\/\d+\/board\b/,
    sign: 'a[href*="/task/"], [data-task-id]',
  },
  'backlog.md': {
    address: /^http:\/\/[^/]+\/(?:[?#]|$)/,
    sign: `${backlogMd.product} [draggable="true"]`,
    looksFor: backlogMd,
  },
};
