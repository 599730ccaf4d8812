import { hostFrom } from '../board-of';

/** Read in its own source of August 2026. Its counter knows the cards that a bucket loads as one scrolls. */
export const vikunja = hostFrom({
  name: 'Vikunja',
  factsOf: '2026-08-31',
  address: /\/(?:projects|tasks)\/-?\d+/,
  generations: [
    {
      is: '.kanban-bucket-container',
      id: /\/projects\/(-?\d+)/,
      name: '.project-title, h1',
      column: '.kanban-bucket-container .bucket:not(.new-bucket)',
      title: '.bucket-header .title',
      header: '.bucket-header',
      room: 2,
      count: '.bucket-header .limit',
      scroller: '.tasks',
      card: '.task',
      cardId: ['@data-task-id', '.kanban-card__title-link@href'],
      cardIdIn: /(\d+)$/,
      cardTitle: ['.kanban-card__title-link', 'h3'],
      link: '.kanban-card__title-link@href',
      linkTo: '/tasks/{id}',
      people: '.assignees .user@*',
      labels: '.label-wrapper .tag',
      filteredAddress: /[?&](?:filter|s)=[^&#]/,
    },
  ],
});
