import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useFinder, useFound } from './finder';

/** Longer than any query: what stands in an address comes from anywhere. */
const longest = 2_000;

/** ms without a key after which the address says what is searched for. */
const pause = 200;

type Navigate = (to: string, options?: { replace?: boolean }) => void;

/** The place an address names, without what is searched for there. */
function pathOf(hash: string): string {
  return `/${hash.replace(/^#?\/?/, '').split('?')[0] ?? ''}`;
}

/** What an address searches for; null when it does not say. */
function findOf(hash: string): string | null {
  const query = hash.split('?')[1];
  return query === undefined ? null : (new URLSearchParams(query).get('find')?.slice(0, longest) ?? null);
}

function addressOf(path: string, find: string): string {
  return find.trim() === '' ? `#${path}` : `#${path}?${new URLSearchParams({ find })}`;
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

const navigate: Navigate = (to, { replace = false } = {}) => {
  const oldURL = window.location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }));
};

/** Where the page is, for the router: the hash, without what is searched for. */
export function useHashPath(): [string, Navigate] {
  return [useSyncExternalStore(onHash, () => pathOf(window.location.hash)), navigate];
}
useHashPath.hrefs = (href: string) => `#${href}`;

/** Places that show only what is searched for, and say so in their address. */
const filtered: ReadonlySet<string> = new Set(['/backlog', '/board', '/find']);

/**
 * Holds the address and the search together: a link with `?find=` filters, typing writes it into the address, and the
 * filter goes along from the backlog to the board. The requests have no filter: there, typing leads to what was found.
 */
export function FindAddress(): null {
  const finder = useFinder();
  const { text } = useFound();

  // The address speaks when the place changes.
  useEffect(() => {
    const hear = () => {
      const { hash } = window.location;
      const asked = findOf(hash);
      const here = pathOf(hash);
      if (asked !== null) finder.write(asked);
      else if (here.startsWith('/request')) finder.write('');
      else keep(here, finder.now().text);
    };
    hear();
    return onHash(hear);
  }, [finder]);

  // Typing speaks when it changes the text, and only then: a new place has its say before.
  const typed = useEffectEvent((now: string) => {
    const path = pathOf(window.location.hash);
    if (path === '/') keep('/backlog', now);
    else if (filtered.has(path)) keep(path, now);
    else if (now !== '' && path.startsWith('/request')) navigate(addressOf('/find', now).slice(1));
  });
  useEffect(() => {
    // A pause in the typing: the browser counts such writes, and refuses them where they come with each key.
    const timer = setTimeout(() => typed(text), text === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text]);
  return null;
}

/** Writes the search into the present address, without a step in the browser's history. */
function keep(path: string, text: string): void {
  if (!filtered.has(path)) return;
  const address = addressOf(path, text);
  if (window.location.hash !== address && (text !== '' || findOf(window.location.hash) !== null)) {
    history.replaceState(null, '', address);
  }
}
