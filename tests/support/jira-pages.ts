/** The mark that a host's own tests know an element by. */
export const mark = (id: string) => `data-testid="${id}"`;

const kit = 'platform-board-kit';

/** Parts of a page of Data Center. */
const dataCenterHead = (id: string, title: string, limits = '') =>
  `<li class="ghx-column" data-id="${id}"><div><h2 data-tooltip="${title}">${title}</h2><div class="ghx-qty">9</div></div>
   <div class="ghx-limits">${limits}</div></li>`;
const dataCenterIssue = (key: string, { classes = '', inside = '' } = {}) =>
  `<div class="ghx-issue ${classes}" data-issue-key="${key}"><a class="ghx-key" href="/browse/${key}">${key}</a>
   <div class="ghx-summary">A&nbsp;brochure</div>${inside}</div>`;
const dataCenterCell = (id: string, issues: string[]) =>
  `<li class="ghx-column" data-column-id="${id}">${issues.join('')}</li>`;
const dataCenterLane = (id: string, name: string, cells: string[]) =>
  `<div class="ghx-swimlane" swimlane-id="${id}">${name && `<div class="ghx-swimlane-header"><div class="ghx-heading"><span>${name}</span><span class="ghx-description">2 issues</span></div></div>`}
   <ul class="ghx-columns">${cells.join('')}</ul></div>`;
const dataCenterPage = (heads: string[], ...lanes: string[]) =>
  `<span id="ghx-board-name">Fair</span><ul id="ghx-column-headers">${heads.join('')}</ul><div id="ghx-pool">${lanes.join('')}</div>`;
export const dataCenter = {
  head: dataCenterHead,
  issue: dataCenterIssue,
  cell: dataCenterCell,
  lane: dataCenterLane,
  page: dataCenterPage,
};

/** The same of the Cloud board until 2026. */
const cloudIssue = (id: string, inside = '') =>
  `<div ${mark(`${kit}.ui.card.card`)} ${id}>Text${inside}</div>`;
const cloudColumn = (title: string, tall: number, issues: string[]) =>
  `<div data-component-selector="${kit}.ui.column.draggable-column"><div ${mark(`${kit}.ui.column.draggable-column.styled-wrapper`)}>
     <div ${mark(`${kit}.common.ui.column-header.header.column-header-container`)}><h2 aria-label="${title}">
       <div ${mark(`${kit}.common.ui.column-header.editable-title.column-title.column-name`)}>${title}</div></h2></div>
     <ul ${mark(`${kit}.ui.column.fast-virtual-list-wrapper`)} data-tall="${tall}">${issues.join('')}</ul></div></div>`;
const cloudHeader = (title: string) =>
  `<div><div ${mark(`${kit}.common.ui.column-header.header.column-header-container`)}><h2 aria-label="${title}"><div ${mark(`${kit}.common.ui.column-header.editable-title.column-title.column-name`)}>${title}</div></h2></div></div>`;
const cloudCell = (issues: string[]) =>
  `<div data-component-selector="${kit}.ui.column.draggable-column"><div ${mark(`${kit}.ui.column.draggable-column.styled-wrapper`)}>${issues.join('')}</div></div>`;
const cloudLane = (name: string, cells: string[]) =>
  `<div ${mark(`${kit}.ui.swimlane.swimlane-wrapper`)}><div ${mark(`${kit}.ui.swimlane.swimlane-content`)}><div><button><span ${mark(`${kit}.ui.swimlane.summary-section`)}>${name}</span> 3 issues</button></div></div>
   <div ${mark(`${kit}.ui.swimlane.swimlane-columns`)}>${cells.join('')}</div></div>`;
const cloudLanes = (titles: string[], ...lanes: string[]) =>
  `<div>${titles.map(cloudHeader).join('')}</div><div>${lanes.join('')}</div>`;
export const cloud = {
  issue: cloudIssue,
  column: cloudColumn,
  cell: cloudCell,
  lane: cloudLane,
  lanes: cloudLanes,
};

/** The same of the Cloud board since 2026. */
const cloud2026Issue = (key: string, inside = '') =>
  `<div role="listitem"><div ${mark('board.content.cell.card')}><a href="/browse/${key}" aria-label="${key} Задача. Нажмите Enter."></a>
   <div ${mark('card.summary')}>A brochure</div>${inside}</div></div>`;
const cloud2026Cell = (title: string, tall: number, keys: string[], inside = '') =>
  `<div ${mark('board.content.cell')}><div ${mark('board.content.cell.column-header')}><div ${mark('board.content.cell.column-header.name')}>${title}</div><span>12</span></div>
   <div role="list" ${mark('board.content.cell.scroll-container')} data-tall="${tall}">${keys.map((key) => cloud2026Issue(key, inside)).join('')}</div></div>`;
const cloud2026Page = (...cells: string[]) =>
  `<div ${mark('board.content.board-wrapper')}>${cells.join('')}</div>`;
const cloud2026Lane = (name: string, ...cells: string[]) =>
  `<div role="listitem"><button>${name}</button><div ${mark('board.content.swimlane.scroll-container')}>${cells.join('')}</div></div>`;
export const cloud2026 = {
  cell: cloud2026Cell,
  page: cloud2026Page,
  lane: cloud2026Lane,
};
