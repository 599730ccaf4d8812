import { hostFrom } from '../board-of';

/** Seen in public projects up to April 2026. A card opens over the board, and the page then has the card's address. */
export const trello = hostFrom({
  name: 'Trello',
  factsOf: '2026-04-30',
  address: /^https:\/\/trello\.com\/[bc]\//,
  generations: [
    {
      id: /^https:\/\/trello\.com\/b\/(\w+)/,
      name: '[data-testid="board-name-display"]',
      column: '[data-testid="list"]',
      title: '[data-testid="list-name"], [data-testid="list-name-textarea"]',
      header: '[data-testid="list-header"]',
      room: 12,
      count: '[data-testid="list-limits-badge"]',
      // What its filter leaves out stays in the page, hidden.
      card: 'li[data-testid="list-card"]:not([hidden])',
      cardId: 'a[data-testid="card-name"]@href',
      cardIdIn: /\/c\/(\w+)/,
      cardTitle: 'a[data-testid="card-name"]',
      // The rest of the card's item is the gap to the next one.
      ageIn: '[data-testid="trello-card"]',
      link: 'a[data-testid="card-name"]@href',
      people: '[data-testid="card-front-member"]@*',
      // Their name for signing in stands behind it.
      personIn: /^(.+?)(?: \([^()]*\))?$/,
      labels:
        '[data-testid="compact-card-label"], [data-testid="card-label"], [data-testid="card-front-label"]@*',
      done: '[data-testid="badge-due-date-completed"]',
      filtered: 'li[data-testid="list-card"][hidden], ol[data-testid="list-cards"][hidden]',
      dark: 'html[data-color-mode="dark"]',
    },
  ],
});
