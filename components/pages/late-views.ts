import { lazy } from 'react';
import { placeFrom } from './place';

// A visit to one of them need not wait for the others.
const load = {
  board: () => import('@/components/board/BoardView').then((module) => ({ default: module.BoardView })),
  backlog: () =>
    import('@/components/backlog/BacklogView').then((module) => ({ default: module.BacklogView })),
  requests: () =>
    import('@/components/requests/RequestsView').then((module) => ({ default: module.RequestsView })),
  find: () => import('@/components/find/FindView').then((module) => ({ default: module.FindView })),
  bar: () => import('@/components/find/FindBar').then((module) => ({ default: module.FindBar })),
};

export const BoardView = lazy(load.board);
export const BacklogView = lazy(load.backlog);
export const RequestsView = lazy(load.requests);
export const FindView = lazy(load.find);
export const FindBar = lazy(load.bar);

/**
 * Loads what an address of the page shows first. Wait for it before the page is mounted: React holds back what comes after
 * a placeholder for 300 ms, so that nothing flickers, and the first cards would be what is held back. Never rejects: what
 * cannot be loaded is told by the page.
 */
export async function loadFirstView(hash: string): Promise<void> {
  const [path = ''] = hash.replace(/^#/, '').split('?');
  const { view = 'backlog' } = placeFrom(path);
  await Promise.allSettled([load[view](), load.bar()]);
}
