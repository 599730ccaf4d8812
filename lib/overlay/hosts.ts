import type { BoardHost } from './host';
import { backlogMd } from './hosts/backlog-md';
import { jira } from './hosts/jira';
import { trello } from './hosts/trello';

/** Every tool whose boards Backlight lays its limits over. */
export const boardHosts: readonly BoardHost[] = [trello, jira, backlogMd];
