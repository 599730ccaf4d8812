import { hostFrom } from '../board-of';
import { read } from '../read-place';

/** Read in its own source of August 2026. It redraws the whole board every ten seconds. */
export const kanboard = hostFrom({
  name: 'Kanboard',
  factsOf: '2026-08-31',
  address: /\/board\/\d+|[?&]controller=Board/,
  generations: [
    {
      is: '#board-container',
      id: /[?&]project_id=(\d+)|\/board\/(\d+)/,
      name: 'h1 .title, .title',
      // A folded twin repeats its ids.
      column: '.board-task-list.board-column-expanded[data-column-id]',
      head: { all: 'th.board-column-header', id: 'data-column-id', columnId: 'data-column-id' },
      title: ['.board-column-title .dropdown-menu', '.board-column-title'],
      header: '.board-column-expanded',
      room: 2,
      most: '@data-task-limit',
      lane: (column) => {
        const id = /^\d+$/.exec(column.getAttribute('data-swimlane-id') ?? '')?.[0];
        const said = id ? read(column.ownerDocument, `#swimlane-${id} .board-swimlane-header`) : '';
        return said.replace(/\s*\(\d+\)$/, '');
      },
      card: '.task-board[data-task-id]',
      cardId: '@data-task-id',
      cardTitle: ['.task-board-title a', '.task-board-collapsed-title', '.task-board-title'],
      link: '@data-task-url',
      people: '.task-board-assignee, .task-board-user',
      labels: '.task-board-category, .task-tag',
      days: (card) => {
        // `3d`, or less than one: `~5h`, `<15m`.
        const age = /(\d+)([dhm])\b/.exec(read(card, '.task-icon-age-column, .task-days-incolumn'));
        return age ? (age[2] === 'd' ? Number(age[1]) : 0) : undefined;
      },
      filtered: 'input[name="search"]:not([value=""]):not([value="status:open"])',
    },
  ],
});
