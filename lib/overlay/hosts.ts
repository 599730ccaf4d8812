import type { BoardHost } from './host';
import { asana } from './hosts/asana';
import { backlogMd } from './hosts/backlog-md';
import { github } from './hosts/github';
import { jira } from './hosts/jira';
import { kanboard } from './hosts/kanboard';
import { planka } from './hosts/planka';
import { trello } from './hosts/trello';
import { vikunja } from './hosts/vikunja';
import { wekan } from './hosts/wekan';

/** Every tool whose boards Backlight lays its limits over. */
export const boardHosts: readonly BoardHost[] = [
  trello,
  jira,
  github,
  asana,
  planka,
  kanboard,
  wekan,
  vikunja,
  backlogMd,
];
