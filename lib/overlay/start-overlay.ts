import { makeBadge, mark, paintBadge } from './badge';
import { columnLooks } from './column-looks';
import type { BoardHost } from './host';
import { steady } from './steady';
import type { OverlayWords } from './words';

export interface OverlayStart {
  document: Document;
  location: Location;
  hosts: readonly BoardHost[];
  words: OverlayWords;
  /** Whether Backlight was updated or removed under this page. */
  isCutOff: () => boolean;
}

/**
 * Lays the limits over the board on a page and keeps them true while it changes. A page without a board it knows gets
 * nothing. Returns the way to take everything away again.
 */
export function startOverlay({ document, location, hosts, words, isCutOff }: OverlayStart): () => void {
  /** The badges that stand now, by the element of their column. */
  let badges = new Map<Element, HTMLElement>();

  function pass(): void {
    if (isCutOff()) return stop();
    const board = hosts.find((host) => host.match(location))?.probe(document) ?? null;
    const before = badges;
    badges = new Map();
    for (const [{ el, header }, look] of board ? columnLooks(board, words) : []) {
      const badge = before.get(el) ?? makeBadge(document);
      paintBadge(badge, header, look);
      badges.set(el, badge);
      before.delete(el);
    }
    for (const badge of before.values()) badge.remove();
  }

  const passes = steady(pass);
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) passes.notice();
  });
  function stop(): void {
    observer.disconnect();
    passes.stop();
    // Its own alone: after an update the script that comes next has its badges here already.
    for (const badge of badges.values()) badge.remove();
    badges.clear();
  }

  // What an earlier Backlight left behind when it was updated under this page.
  for (const left of document.querySelectorAll(`[${mark}]`)) left.remove();
  // The page itself is the one ancestor of a board that no host rebuilds; its classes hold the theme.
  observer.observe(document.documentElement, {
    attributeFilter: ['class'],
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  pass();
  return stop;
}

/** Whether a change is one that a pass made: a badge was filled or put in. One that went may have been thrown away. */
function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.closest(`[${mark}]`)) return true;
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every((node) => node instanceof Element && node.hasAttribute(mark));
}
