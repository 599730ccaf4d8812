import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startForgettingBoards } from '@/lib/background/forgotten-boards';
import { sighted } from '@/lib/background/sighted';
import { sharesByTool } from '@/lib/domain/work-elsewhere';
import { clock } from '@/lib/platform/clock';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { moveItems } from '@/lib/store/commands/move-items';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { dexieEngine } from '@/lib/store/dexie-engine';
import { setEngine } from '@/lib/store/engine';
import { nativeEngine } from '@/lib/store/native/engine';
import { quickSummary } from '@/lib/store/queries/quick-summary';
import { summary } from '@/lib/store/queries/summary';
import { rebuild } from '@/lib/store/rebuild';
import { databaseName } from '@/lib/store/schema';
import { startBadge } from '@/lib/toolbar/refresh-badge';
import { startColumnNames } from '@/locales/columns';
import { FakeExtension } from '../../support/fake-extension';
import { patience } from '../../support/patience';

const origin = 'http://127.0.0.1:6420';
const place = 'http://127.0.0.1/*';
const day = 24 * 60 * 60_000;
let extension: FakeExtension;
let now = 0;

/** Tells which cards stand in which column, as a board's page does. */
function tell(
  { todo = [], doing = [], done = [] }: { todo?: string[]; doing?: string[]; done?: string[] },
  { name = 'Fair', isWhole = true, isAll = true } = {},
) {
  return sighted(`${origin} ${name}`, {
    app: 'backlog.md',
    board: name,
    isWhole,
    isAll,
    columns: [
      { key: 'k1', title: 'To Do', cards: todo },
      { key: 'k2', title: 'In Progress', cards: doing },
      { key: 'k3', title: 'Done', cards: done },
    ],
  });
}

/** In the one number beside the work here, as both readers of the figures have it. */
async function elsewhere() {
  const today = clock.today();
  const figures = await summary(today);
  expect(await quickSummary(databaseName, today)).toEqual(figures);
  return sharesByTool(figures.elsewhere, clock.now())
    .map(({ tool, count }) => `${count} on ${tool}`)
    .join();
}

async function badge() {
  return {
    text: await fakeBrowser.action.getBadgeText({}),
    title: await fakeBrowser.action.getTitle({}),
  };
}

/** Does what a page of ours does, with its own way to the database. */
async function inPage<T>(work: () => Promise<T>): Promise<T> {
  setEngine(dexieEngine(db));
  const outcome = await work();
  setEngine(nativeEngine(databaseName));
  return outcome;
}

async function itemOf(card: string): Promise<string> {
  const requestId = card.padEnd(20, 'r');
  const source = {
    app: 'backlog.md',
    container: `${origin} Fair`,
    sourceId: card,
    capturedAt: 1,
    via: 'card' as const,
  };
  const captured = await captureRequest({ requestId, title: 'Brochure', source });
  if (!captured.ok) throw new Error(captured.reason);
  const accepted = await inPage(() => acceptRequest(requestId));
  if (!accepted.ok) throw new Error(accepted.reason);
  return accepted.value.value.itemId;
}

const move = (itemId: string, column: string) =>
  inPage(() => moveItems({ itemIds: [itemId], column, position: { at: 'top' } }));

const ids = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}${n}`);

beforeEach(async () => {
  extension = FakeExtension.install();
  extension.granted.add(place);
  await db.delete();
  await db.open();
  await inPage(() => setUpTeam({ name: 'Team', columnNames: startColumnNames.en }));
  now = Date.parse('2026-11-02T09:00:00Z');
  vi.spyOn(clock, 'now').mockImplementation(() => now);
});

describe('cards in progress on boards of other tools', () => {
  test('count as they come, go and move, on every board', async () => {
    await tell({ todo: ['a'], doing: ['b', 'c'], done: ['d'] });
    await tell({ doing: ['x'] }, { name: 'Second' });
    expect(await elsewhere()).toBe('3 on backlog.md');
    await tell({ done: ['b'] }, { isAll: false });
    expect(await elsewhere()).toBe('2 on backlog.md');
    now += 60_000;
    await tell({ todo: ['a'], done: ['b', 'd'] });
    expect(await elsewhere(), 'one was thrown away').toBe('1 on backlog.md');
  });

  test('count once with the item made from one: where it is in progress here, it counts here', async () => {
    const itemId = await itemOf('a');
    await tell({ doing: ['a', 'b'] });
    expect(await elsewhere(), 'not begun here').toBe('2 on backlog.md');
    await move(itemId, 'creating');
    expect(await elsewhere()).toBe('1 on backlog.md');
    expect((await summary(clock.today())).wip.count).toBe(1);
    await move(itemId, 'done');
    expect(await elsewhere(), 'finished here').toBe('1 on backlog.md');
    await move(itemId, 'backlog');
    expect(await elsewhere()).toBe('2 on backlog.md');
  });

  test('that become items after they were seen are found by who keeps the badge', async () => {
    await tell({ doing: ['a', 'b'] });
    const { stop } = startBadge('background');
    const itemId = await itemOf('a');
    await move(itemId, 'creating');
    await vi.waitFor(
      async () =>
        expect(await badge()).toEqual({
          text: '2',
          title: 'Backlight: 2 in progress: 1 here (limit 6), 1 on backlog.md',
        }),
      { timeout: patience },
    );
    stop();
  });

  test('stay when every table is worked out anew, and go when their board is switched off', async () => {
    await tell({ doing: ['a'] });
    await inPage(() => rebuild());
    expect(await elsewhere()).toBe('1 on backlog.md');
    startForgettingBoards();
    await extension.takeAway(place);
    await vi.waitFor(async () => expect(await elsewhere()).toBe(''), { timeout: patience });
  });
});

describe('the badge', () => {
  test('shows one number, the state of the limits here, and what the number is made of', async () => {
    const { stop } = startBadge('background', { atOnce: false });
    await tell({ doing: ['a', 'b', 'c'] });
    await vi.waitFor(
      async () =>
        expect(await badge()).toEqual({
          text: '3',
          title: 'Backlight: 3 in progress: 0 here (limit 6), 3 on backlog.md',
        }),
      { timeout: patience },
    );
    now += 3 * day;
    await tell({ doing: ['x'] }, { name: 'Second', isWhole: false });
    await vi.waitFor(
      async () =>
        expect((await badge()).title).toBe(
          'Backlight: 4 in progress: 0 here (limit 6), at least 4 on backlog.md (3 days ago)',
        ),
      { timeout: patience },
    );
    stop();
  });
});

test('5,000 cards on a board cost the figures no more than their one row', async () => {
  await tell({ todo: ids('t', 4_700), doing: ids('d', 300) });
  const read = vi.spyOn(IDBTransaction.prototype, 'objectStore');
  const figures = await quickSummary(databaseName, clock.today());
  expect(figures?.elsewhere).toMatchObject([{ count: 300 }]);
  const tables = new Set(read.mock.calls.map(([name]) => name));
  expect(tables).toContain('meta');
  expect(tables).not.toContain('sightings');
});
