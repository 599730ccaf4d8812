import { pageLanguage } from '@/lib/platform/page-language';
import type { KeptScreen } from './kept-screen';

/** The view of the present address, if it is one that is kept: as it opens, with nothing beside or over it. */
export function openedView(): 'backlog' | 'board' | null {
  const path = window.location.hash.slice(1);
  if (path === '/board') return 'board';
  return path === '' || path === '/' || path === '/backlog' ? 'backlog' : null;
}

/** What a kept screen must fit: the build, which its own script is named after, the language and the width. */
export function presentScreen(): Omit<KeptScreen, 'page' | 'sheets'> {
  return {
    build: document.querySelector('script[type="module"]')?.getAttribute('src') ?? '',
    language: pageLanguage(),
    width: window.innerWidth,
  };
}
