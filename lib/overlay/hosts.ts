import type { BoardHost } from './host';
import { backlogMd } from './hosts/backlog-md';

/** Every tool whose boards Backlight lays its limits over. */
export const boardHosts: readonly BoardHost[] = [backlogMd];
