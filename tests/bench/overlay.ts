import type { CDPSession, Page } from 'playwright';
import { Chromium } from '../e2e/support/chromium.ts';
import { BacklogMd } from '../hosts/backlog-md.ts';
import { limitRow, median, round, type Row } from './rows.ts';

const columns = 10;

/** µs between two looks at what runs. */
const interval = 200;

/** Openings of a page whose median is told. */
const loads = 5;

interface Place {
  name: string;
  /** The permissions that switch the overlay on there. */
  permissions: string[];
  address: string;
  card: string;
  cardTitle: string;
}

/**
 * What limits and ages cost on somebody else's page, with everything that our script calls counted as ours: on a page with
 * Trello's markup and on the real board of backlog.md. The first pass runs from the script's first line until a badge
 * stands; the steady state is a share of one core while the page changes fifty times a second.
 */
export async function overlayRows(cards: number, seconds: number): Promise<Row[]> {
  const host = await BacklogMd.start(cards, { statuses: ['To Do [9]', 'In Progress [2-4]', 'Done'] });
  const chromium = await Chromium.launch({ ports: [host.port] });
  chromium.serve('trello.com', boardPage(cards));
  const places: Place[] = [
    {
      name: 'Trello’s markup',
      permissions: ['https://trello.com/*'],
      address: 'https://trello.com/b/aBcD1234/marketing',
      card: 'li[data-testid="list-card"]',
      cardTitle: '[data-testid="card-name"]',
    },
    {
      name: 'backlog.md',
      permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
      address: host.address,
      card: '[draggable="true"][aria-label^="Open "]',
      cardTitle: 'h4',
    },
  ];
  try {
    const rows: Row[] = [];
    for (const place of places) rows.push(...(await placeRows(chromium, place, cards, seconds)));
    return rows;
  } finally {
    await chromium.close();
    host.stop();
  }
}

async function placeRows(chromium: Chromium, place: Place, cards: number, seconds: number): Promise<Row[]> {
  const page = await chromium.context.newPage();
  const session = await chromium.context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  const off = await scriptsOfOurs(page, session, place, chromium.extensionId);
  for (const permission of place.permissions) await chromium.grant(permission);
  await page.bringToFront();
  const firsts: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    await page.goto('about:blank');
    firsts.push(
      await timed(session, async () => {
        await page.goto(place.address);
        await page.locator('[data-backlight-overlay=badge]').first().waitFor({ state: 'attached' });
      }),
    );
  }
  const first = median(firsts);
  await page.locator('[data-backlight-overlay=age]').first().waitFor({ state: 'attached' });
  const steady = await timed(session, () => restless(page, place, seconds));
  await page.close();
  const row = (name: string, ours: number, budget: number, unit: Row['unit']) =>
    limitRow(`overlay, ${place.name}: ${name}`, `${cards.toLocaleString('en')} cards`, ours, budget, unit);
  return [
    row('first pass', round(first, 1), 60, 'ms'),
    row('of a core, 50 changes a second', round(steady / (seconds * 10), 2), 2, '%'),
    row('scripts in the page while switched off', off, 0, 'scripts'),
  ];
}

/** How many scripts of ours run in the page of a place whose permission is not held. */
async function scriptsOfOurs(
  page: Page,
  session: CDPSession,
  { address, card }: Place,
  extensionId: string,
): Promise<number> {
  let found = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) found += 1;
  });
  await session.send('Runtime.enable');
  await page.goto(address);
  await page.locator(card).first().waitFor();
  await session.send('Runtime.disable');
  return found;
}

/** ms that our script and what it calls took while `act` ran. */
async function timed(session: CDPSession, act: () => Promise<void>): Promise<number> {
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const ours = new Set<number>();
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const isOurs = (id: number): boolean => {
    const node = profile.nodes.find((one) => one.id === id);
    if (/\/(overlay|card-kit|board-panel)\.js/.test(node?.callFrame.url ?? '')) return true;
    const parent = parents.get(id);
    return parent !== undefined && (ours.has(parent) || isOurs(parent));
  };
  for (const { id } of profile.nodes) if (isOurs(id)) ours.add(id);
  let sum = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    if (ours.has(id)) sum += profile.timeDeltas?.[index] ?? 0;
  }
  return sum / 1000;
}

/** A page that never stands still: fifty times a second a card says something else. */
function restless(page: Page, { card, cardTitle }: Place, seconds: number): Promise<void> {
  return page.evaluate(
    ({ changes, cards, title }) =>
      new Promise<void>((resolve) => {
        const all = document.querySelectorAll(cards);
        let done = 0;
        const timer = setInterval(() => {
          const name = all[(done * 37) % all.length]?.querySelector(title);
          if (name) name.textContent = `Changed ${done}`;
          done += 1;
          if (done < changes) return;
          clearInterval(timer);
          resolve();
        }, 20);
      }),
    { changes: seconds * 50, cards: card, title: cardTitle },
  );
}

const trelloCard = (n: number) =>
  `<li data-testid="list-card"><div data-testid="trello-card"><a data-testid="card-name" href="/c/card${n}/${n}-x">Card ${n}</a>` +
  `<div data-testid="card-front-badges"></div></div></li>`;

function boardPage(cards: number): string {
  const perColumn = Math.ceil(cards / columns);
  const column = (nth: number) => {
    const own = Array.from({ length: perColumn }, (_, at) => trelloCard(nth * perColumn + at + 1)).join('');
    return (
      `<li data-testid="list-wrapper"><div data-testid="list"><div data-testid="list-header">` +
      `<h2 data-testid="list-name">Step ${nth + 1} [${perColumn - 2 + (nth % 4)}]</h2></div><ol data-testid="list-cards">${own}</ol></div></li>`
    );
  };
  const lists = Array.from({ length: columns }, (_, nth) => column(nth)).join('');
  return (
    '<!doctype html><html data-color-mode="light"><title>Marketing</title><style>ol{list-style:none;margin:0;padding:0}#board{display:flex}' +
    '#board>li{width:250px;height:90vh;overflow:auto}li[data-testid=list-card]{padding:12px}</style>' +
    `<h1 data-testid="board-name-display">Marketing</h1><ol id="board">${lists}</ol></html>`
  );
}
