import type { BoardPolicy } from '@/lib/domain/board-policy';
import { boardStanding } from '@/lib/domain/board-standing';
import { type BadgeLook, mark, paintBadges } from './badge';
import { boardOn } from './board-of';
import type { CardPass } from './card-kit';
import { columnLooks } from './column-looks';
import { onHideKey } from './hide-key';
import type { Board, BoardHost } from './host';
import type { MakePanel, PanelAsks } from './panel/kit';
import type { KeptFacts, NamedBoard, PolicyKeeper } from './policy-keeper';
import { seenPart } from './seen-parts';
import { steady } from './steady';
import { makeStrip } from './strip';
import type { OverlayWords } from './words';

export interface OverlayStart {
  document: Document;
  location: Location;
  hosts: readonly BoardHost[];
  words: OverlayWords;
  keeper: PolicyKeeper;
  /** Brings the panel; null when it does not come. */
  openPanel: () => Promise<MakePanel | null>;
  readFile: PanelAsks['readFile'];
  /** Makes what is laid over cards, one pass after the other; it tells of the oldest of them. */
  makeCards: (onOldest: (text: string) => void) => readonly CardPass[];
  /** Whether Backlight was updated or removed under this page. */
  isCutOff: () => boolean;
}

/** As much of a name as a message takes. */
const longestName = 500;

/**
 * Lays the limits over the board on a page and keeps them true while it changes. A page without a board it knows gets
 * nothing. Returns the way to take everything away again.
 */
export function startOverlay(start: OverlayStart): () => void {
  const { document, location, hosts, words, keeper, openPanel, readFile, makeCards, isCutOff } = start;
  /** The badges that stand now, by their header: a column that lanes cut into parts may have one for all of them. */
  let badges = new Map<Element, HTMLElement>();
  /** The board whose policy was asked for last, and what is kept for it as far as that is known. */
  let known: NamedBoard | null = null;
  let kept: KeptFacts | null = null;
  /** Whether the answer is there, or failed to come: until then the line may be a hidden one. */
  let isAnswered = false;
  let hasBoard = false;
  let isStopped = false;

  async function read(board: NamedBoard): Promise<void> {
    const facts = await keeper.read(board);
    if (board !== known || isStopped) return;
    isAnswered = true;
    kept = facts ?? kept;
    pass();
  }
  /** Another tab may have set a limit while this one was out of sight. */
  const look = () => {
    if (known && !document.hidden) void read(known);
  };
  function ask(board: NamedBoard): void {
    known = board;
    kept = null;
    isAnswered = false;
    void read(board);
  }
  /** Keeps a policy; what is painted is what is kept. Nothing is kept over what could not be read. */
  async function set(policy: BoardPolicy): Promise<boolean> {
    const board = known;
    if (!board || !kept || !(await keeper.set(board, policy))) return false;
    if (board === known && kept && !isStopped) {
      kept = { ...kept, policy };
      pass();
    }
    return true;
  }
  function hide(isHidden: boolean): void {
    if (!kept) return;
    kept = { ...kept, isHidden };
    keeper.hide(isHidden);
    pass();
  }
  const strip = makeStrip(document, words, openPanel, { set, readFile, hide: () => hide(true) });
  const cards = makeCards(strip.tellOldest);
  const stopKey = onHideKey(document, () => {
    if (hasBoard && kept) hide(!kept.isHidden);
    return hasBoard;
  });

  function pass(): void {
    if (isCutOff()) return stop();
    const { host, board = null } = boardOn(hosts, location, document) ?? {};
    hasBoard = board !== null;
    if (host && board) follow(host, board);
    const looks = board ? show(board) : new Map<Element, BadgeLook>();
    if (!board) strip.remove();
    badges = paintBadges(document, badges, looks);
    for (const each of cards) each.show(host ?? null, board);
  }

  /** Asks for what is kept when another board came than the one that was here. */
  function follow({ name: host }: BoardHost, board: Board): void {
    const id = board.id().slice(0, longestName);
    if (known?.host === host && known.id === id) return;
    ask({ host, id, name: board.name().slice(0, longestName) });
  }
  function show(board: Board): Map<Element, BadgeLook> {
    const columns = board.columns();
    const parts = columns.map((column) => seenPart(board, column));
    const standing = boardStanding(parts, kept?.policy ?? {}, board.isFiltered());
    if (kept?.isHidden) strip.remove();
    else if (isAnswered) strip.show({ isDark: board.isDark(), name: board.name(), parts, standing, kept });
    return columnLooks(board, columns, standing, words);
  }

  const passes = steady(pass);
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) passes.notice();
  });
  function stop(): void {
    isStopped = true;
    stopKey();
    document.removeEventListener('visibilitychange', look);
    observer.disconnect();
    passes.stop();
    // Its own alone: after an update the script that comes next has its badges here already.
    for (const badge of badges.values()) badge.remove();
    badges.clear();
    for (const each of cards) each.stop();
    strip.remove();
  }

  // What an earlier Backlight left behind when it was updated under this page; who points at it now goes on.
  for (const left of document.querySelectorAll(`[${mark}]:not([${mark}=pointing])`)) left.remove();
  // The page itself is the one ancestor of a board that no host rebuilds; it holds the theme.
  observer.observe(document.documentElement, {
    attributeFilter: ['class', 'data-color-mode', 'data-theme'],
  });
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    // Some hosts leave in the page what they filter out, and say so by this alone.
    attributeFilter: ['hidden'],
  });
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
