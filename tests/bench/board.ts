import type { Page } from 'playwright';
import { Chromium } from '../e2e/support/chromium.ts';
import { BacklogMd } from '../hosts/backlog-md.ts';
import { addHere, addThere, moveHere, moveThere, searchHere, searchThere } from './board-acts.ts';
import { floorChange, floorFrame } from './floor/acts.ts';
import { median, round, type Row } from './rows.ts';
import { anyCard, liveCard, standingRows, windowsRow } from './standing.ts';
import { atRest, installStopwatch, openAndSee } from './stopwatch.ts';

export interface BoardScale {
  /** Items of ours, the last of them judged; the peer is measured at those it has too. */
  sizes: readonly number[];
  /** The largest size the peer is asked for: it mounts every card. */
  peerUpTo: number;
  /** Times the page is opened, and rounds of acts on it, as they are counted. */
  openings: number;
  rounds: number;
  /** Rounds before those: until then the browser has not compiled what runs, ours or the peer's. */
  warmUps: number;
}

type Act = 'open' | 'answer' | 'add' | 'move' | 'search';
type Series = Record<Act, { ours: number[]; peer: number[]; floor: number[] }>;

const peerCard = '[aria-label^="Open TASK-"]';

const words: Record<Act, string> = {
  open: 'backlog page: open → first cards',
  answer: 'backlog page: open → cards that answer',
  add: 'add an item: shown and stored',
  move: 'move a card: shown and stored',
  search: 'search: key press → results',
};

/** How many times quicker than the peer an act must be at the largest size; null: judged otherwise. */
const budgets: Record<Act, number | null> = { open: 10, answer: null, add: null, move: 20, search: null };

/** ms from a key press to its results */
const searchBudget = 30;

/** The rows of the backlog page beside a peer, at growing sizes, each in a browser of its own. */
export async function boardRows(floor: string, seedScript: string, scale: BoardScale): Promise<Row[]> {
  const rows: Row[] = [];
  let peerAtItsLargest: Series | undefined;
  for (const size of scale.sizes) {
    const peer = size <= scale.peerUpTo ? await BacklogMd.start(size) : null;
    const chromium = await Chromium.launch({ beside: [floor], ports: peer ? [peer.port] : [] });
    try {
      const seeding = await chromium.openPage('backlog.html');
      await seeding.evaluate(seedScript);
      await seeding.evaluate(`backlightSeed.seed(${size})`);
      await seeding.close();
      const series = await measure(chromium, chromium.idBeside(floor), peer, scale);
      if (peer) peerAtItsLargest = series;
      const isLast = size === scale.sizes.at(-1);
      rows.push(...actRows(series, size, isLast ? peerAtItsLargest : undefined));
      if (isLast) rows.push(...(await standingRows(chromium, size)), await windowsRow(chromium, size));
    } finally {
      await chromium.close();
      peer?.stop();
    }
  }
  return rows;
}

const none = () => ({ ours: [], peer: [], floor: [] });

/** Opens a page, and leaves it again: pages of one extension share a thread, and one must not work while another opens. */
async function openAlone(page: Page, address: string): Promise<number> {
  const taken = await openAndSee(page, address);
  await page.goto('about:blank');
  return taken;
}

async function measure(
  chromium: Chromium,
  floorId: string,
  peer: BacklogMd | null,
  { openings, rounds, warmUps }: BoardScale,
): Promise<Series> {
  const ours = await chromium.context.newPage();
  await installStopwatch(ours, liveCard);
  const opening = await chromium.context.newPage();
  await installStopwatch(opening, anyCard);
  const theirs = await chromium.context.newPage();
  await installStopwatch(theirs, peerCard);
  const bare = await chromium.context.newPage();
  await installStopwatch(bare, '#root > p');
  for (const page of [ours, opening, theirs, bare]) await page.setViewportSize({ width: 1700, height: 900 });
  const series: Series = { open: none(), answer: none(), add: none(), move: none(), search: none() };
  const take = async (act: Act, of: 'ours' | 'peer' | 'floor', page: Page, work: () => Promise<number>) => {
    // A page that lies behind another paints no frames.
    await page.bringToFront();
    series[act][of].push(await work());
  };
  const rested: typeof take = async (act, of, page, work) => {
    await atRest(page);
    await take(act, of, page, work);
  };
  const board = chromium.address('backlog.html#/board');
  const empty = `chrome-extension://${floorId}/empty.html`;
  // One more than is counted: the first of each wakes caches that every later one finds warm.
  for (let round = 0; round <= openings; round += 1) {
    await take('open', 'ours', opening, () => openAlone(opening, board));
    await take('answer', 'ours', ours, () => openAlone(ours, board));
    if (peer) await take('open', 'peer', theirs, () => openAlone(theirs, peer.address));
    await take('open', 'floor', bare, () => openAlone(bare, empty));
  }
  await opening.close();
  await openAndSee(ours, board);
  if (peer) await openAndSee(theirs, peer.address);
  await openAndSee(bare, empty);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [act, here, there] of acts) {
      await rested(act, 'ours', ours, () => here(ours, round));
      if (peer) await rested(act, 'peer', theirs, () => there(theirs, round));
      await rested(act, 'floor', bare, () => (act === 'search' ? floorFrame(bare) : floorChange(bare)));
    }
  }
  for (const [act, each] of Object.entries(series)) {
    const first = act === 'open' || act === 'answer' ? 1 : warmUps;
    for (const taken of Object.values(each)) taken.splice(0, first);
  }
  await theirs.close();
  await bare.close();
  await ours.close();
  return series;
}

const acts = [
  ['move', moveHere, moveThere],
  ['add', addHere, addThere],
  ['search', searchHere, searchThere],
] as const;

function actRows(series: Series, size: number, fallback: Series | undefined): Row[] {
  return (Object.keys(words) as Act[]).map((act) => {
    const ours = median(series[act].ours);
    const as = act === 'answer' ? 'open' : act;
    const peers = series[as].peer.length > 0 ? series[as].peer : (fallback?.[as].peer ?? []);
    const floors = series[as].floor;
    const peer = peers.length > 0 ? median(peers) : null;
    const ratio = peer === null ? null : round(peer / ours, 1);
    const judged = fallback !== undefined;
    const budget = judged ? budgets[act] : null;
    const limit = judged && act === 'search' ? searchBudget : null;
    return {
      row: limit === null ? words[act] : `${words[act]} (≤ ${limit} ms)`,
      size: `${size.toLocaleString('en')} items`,
      ours: round(ours, 1),
      peer: peer === null ? null : round(peer, 1),
      floor: floors.length > 0 ? round(median(floors), 1) : null,
      ratio,
      budget,
      unit: 'ms' as const,
      holds: (budget === null || (ratio !== null && ratio >= budget)) && (limit === null || ours <= limit),
    };
  });
}
