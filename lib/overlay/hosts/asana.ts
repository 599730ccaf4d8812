import { hostFrom } from '../board-of';

/** Seen in public projects up to January 2026: classes with readable names, that change some three times a year. */
export const asana = hostFrom({
  name: 'Asana',
  factsOf: '2026-01-31',
  address: /^https:\/\/app\.asana\.com\/(?:0|1\/\d+\/project)\/\d+/,
  generations: [
    {
      id: /\/project\/(\d+)|asana\.com\/0\/(\d+)/,
      name: 'h1',
      column: '.BoardColumn, .CommentOnlyBoardColumn',
      title: '.BoardColumnHeaderTitle, h3',
      header: '.BoardColumn-dragHandle, .BoardColumnHeader',
      room: 4,
      scroller: '[data-testid="VerticalScroller"], .BoardColumnScrollableContainer-scrollable',
      card: '.BoardCard-layout[data-task-id], .BoardCardLayout[data-task-id]',
      cardId: '@data-task-id',
      cardTitle: '.BoardCard-taskName',
      link: 'a[href*="/task/"]@href',
      people: '[class*="Avatar"][aria-label], [class*="Avatar"][title]@*',
      labels: '.BoardCardCustomPropertiesAndTags-cellWrapper',
      dark: 'body.DesignTokenThemeSelectors-theme--darkMode',
    },
  ],
});
