import type { BoardHost } from './host';
import { asana } from './hosts/asana';
import { backlogMd } from './hosts/backlog-md';
import { github } from './hosts/github';
import { jira } from './hosts/jira';
import { trello } from './hosts/trello';

/** Every tool whose boards Backlight lays its limits over. */
export const boardHosts: readonly BoardHost[] = [trello, jira, github, asana, backlogMd];
