import { type BadgeLook, makeBadge, mark, paintBadge } from './badge';
import type { CardPass } from './card-kit';
import { columnLooks, stripView } from './column-looks';
import { boardOn } from './board-of';
import type { BoardHost, HostColumn } from './host';
import type { KeptLimits, LimitKeeper } from './kept-limits';
import { steady } from './steady';
import { makeStrip } from './strip';
import type { OverlayWords } from './words';

export interface OverlayStart {
  document: Document;
  location: Location;
  hosts: readonly BoardHost[];
  words: OverlayWords;
  keeper: LimitKeeper;
  /** What is laid over cards, one pass after the other. */
  cards: readonly CardPass[];
  /** Whether Backlight was updated or removed under this page. */
  isCutOff: () => boolean;
}

/**
 * Lays the limits over the board on a page and keeps them true while it changes. A page without a board it knows gets
 * nothing. Returns the way to take everything away again.
 */
export function startOverlay(start: OverlayStart): () => void {
  const { document, location, hosts, words, keeper, cards, isCutOff } = start;
  /** The badges that stand now, by their header: a column that lanes cut into parts may have one for all of them. */
  let badges = new Map<Element, HTMLElement>();
  /** The board whose limits were asked for last, and what is kept for it as far as that is known. */
  let known = '';
  let kept: KeptLimits = {};
  let isStopped = false;

  function take(board: string, limits: KeptLimits | null): boolean {
    if (limits === null || board !== known || isStopped) return limits !== null;
    kept = limits;
    pass();
    return true;
  }
  /** Another tab may have set a limit while this one was out of sight. */
  const look = () => {
    if (known !== '' && !document.hidden) void read(known);
  };
  async function read(board: string): Promise<void> {
    take(board, await keeper.read(board));
  }
  async function ask(board: string): Promise<void> {
    known = board;
    kept = {};
    await read(board);
  }
  const strip = makeStrip(document, words, async (column, most) => {
    const board = known;
    return take(board, await keeper.set(board, column, most));
  });

  function pass(): void {
    if (isCutOff()) return stop();
    const { host, board = null } = boardOn(hosts, location, document) ?? {};
    const name = host && board ? `${host.name} ${board.id()}` : '';
    if (board && name !== known) void ask(name);
    const looks = board ? columnLooks(board, words, kept) : new Map<HostColumn, BadgeLook>();
    if (board) strip.show(stripView(board, looks, kept));
    else strip.remove();
    for (const each of cards) each.show(host ?? null, board);
    const before = badges;
    badges = new Map();
    for (const [{ header }, look] of looks) {
      if (badges.has(header)) continue;
      const badge = before.get(header) ?? makeBadge(document);
      paintBadge(badge, header, look);
      badges.set(header, badge);
      before.delete(header);
    }
    for (const badge of before.values()) badge.remove();
  }

  const passes = steady(pass);
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) passes.notice();
  });
  function stop(): void {
    isStopped = true;
    document.removeEventListener('visibilitychange', look);
    observer.disconnect();
    passes.stop();
    // Its own alone: after an update the script that comes next has its badges here already.
    for (const badge of badges.values()) badge.remove();
    badges.clear();
    for (const each of cards) each.stop();
    strip.remove();
  }

  // What an earlier Backlight left behind when it was updated under this page.
  for (const left of document.querySelectorAll(`[${mark}]`)) left.remove();
  // The page itself is the one ancestor of a board that no host rebuilds; its classes hold the theme.
  observer.observe(document.documentElement, {
    attributeFilter: ['class'],
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', look);
  pass();
  return stop;
}

/** Whether a change is one that a pass made: a badge was filled or put in. One that went may have been thrown away. */
function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && target.closest(`[${mark}]`)) return true;
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every((node) => node instanceof Element && node.hasAttribute(mark));
}
