import { hostFrom } from '../board-of';

/** Read in its own source of April 2026: classes end in a hash of each build, but begin with their name. */
export const planka = hostFrom({
  name: 'Planka',
  factsOf: '2026-04-30',
  address: /\/(?:boards|cards)\/\w+/,
  generations: [
    {
      is: '[data-rbd-droppable-id="board"]',
      id: /\/boards\/(\w+)/,
      column: '[data-rbd-draggable-id^="list:"]',
      title: '[class*="headerName"]',
      header: '[class*="_header_"]',
      room: 4,
      card: '[data-rbd-draggable-id^="card:"]',
      cardId: '@data-rbd-draggable-id',
      cardIdIn: /^card:(\w+)/,
      cardTitle: '[class*="_name_"]',
      linkTo: '/cards/{id}',
      people: '[class*="_user"][title]@title',
      labels: '[class*="_labels_"] [title]@title',
    },
  ],
});
