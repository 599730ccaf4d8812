import { hostFrom } from '../board-of';
import { read } from '../read-place';

/** Read in its own source of August 2026. It writes its own limit behind the name of a list. */
export const wekan = hostFrom({
  name: 'Wekan',
  factsOf: '2026-08-31',
  address: /\/b\/\w+/,
  generations: [
    {
      is: '.board-canvas',
      id: /\/b\/(\w+)/,
      name: '.header-board-menu',
      column: '.list.js-list[id^="js-list-"]',
      title: '.list-header-name',
      // How many it counts here is of all lanes together: cards are counted.
      titleIn: /^(.*?)(?:\s*\(\s*\d+\s*\/\s*(\d+)\s*\))?$/,
      header: '.list-header',
      room: 2,
      lane: (column) => {
        const lane = column.closest('.swimlane');
        return lane ? read(lane, '.swimlane-header') : '';
      },
      more: '.sk-spinner',
      card: '.minicard-wrapper.js-minicard',
      cardId: '@href',
      cardIdIn: /\/b\/[^/]+\/[^/]+\/(\w+)/,
      cardTitle: '.minicard-title',
      link: '@href',
      people: '.minicard-members [title]@title',
      personIn: /^(.+?)(?: \(.*)?$/,
      labels: '.minicard-label@*',
      filtered: '.js-open-filter-view.emphasis',
    },
  ],
});
