import { hostFrom } from '../board-of';

/** What is written about a column stands below its header, where our own badge may stand as well. */
const written = 'span:not([data-backlight-overlay])';

/** Seen in public projects up to May 2026. Cards come and go as one scrolls; the counter knows them all. */
export const github = hostFrom({
  name: 'GitHub Projects',
  factsOf: '2026-05-31',
  address: /^https:\/\/github\.com\/(?:orgs|users)\/[^/]+\/projects\/\d+/,
  generations: [
    {
      id: /\/((?:orgs|users)\/[^/]+\/projects\/\d+)/,
      column: '[data-board-column]',
      title: '@data-board-column',
      // Below what is written about the column, where there is something.
      header: `:scope > :first-child:not(:has(+ ${written})), :scope > :first-child + ${written}`,
      room: 4,
      // Where a limit is written that the whole team sees.
      description: `:scope > ${written}`,
      count: '[data-testid="column-items-counter"]',
      scroller: '.column-drop-zone',
      card: '[data-board-card-id]',
      cardId: '@data-board-card-id',
      cardTitle: ['h3[id^="board-card-title-"]', 'h3'],
      link: ['h3 a@href', 'a[href*="/issues/"], a[href*="/pull/"]@href'],
      people: 'figure img@alt',
      personIn: /^@?(\S+)/,
      labels: '[data-testid*="issue-label"]',
      filteredAddress: /[?&]filterQuery=[^&#]/,
    },
  ],
});
