import { beforeEach, describe, expect, test, vi } from 'vitest';
import { boardFlow } from '@/lib/background/board-flow';
import { setBoardPolicy } from '@/lib/background/boards';
import { keepHistory, sighted } from '@/lib/background/sighted';
import { clock } from '@/lib/platform/clock';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { captureRequest } from '@/lib/store/commands/capture-request';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { undo } from '@/lib/store/commands/undo';
import { db } from '@/lib/store/db';
import { dexieEngine } from '@/lib/store/dexie-engine';
import { setEngine } from '@/lib/store/engine';
import { nativeEngine } from '@/lib/store/native/engine';
import { item } from '@/lib/store/queries/entities';
import { databaseName } from '@/lib/store/schema';
import { startColumnNames } from '@/locales/columns';
import { FakeExtension } from '../../support/fake-extension';

const board = 'http://127.0.0.1:6420 Fair';
const hour = 60 * 60_000;
let now = 0;

/** Tells which cards stand in which column, as a board's page does. */
function tell(cards: { todo?: string[]; doing?: string[]; done?: string[] }, isWhole = true) {
  const { todo = [], doing = [], done = [] } = cards;
  return sighted(board, {
    app: 'backlog.md',
    board: 'Fair',
    isWhole,
    columns: [
      { key: 'k1', title: 'To Do', cards: todo },
      { key: 'k2', title: 'In Progress', cards: doing },
      { key: 'k3', title: 'Done', cards: done },
    ],
  });
}

beforeEach(async () => {
  FakeExtension.install();
  await db.delete();
  await db.open();
  setEngine(nativeEngine(databaseName));
  now = Date.parse('2026-11-02T09:00:00Z');
  vi.spyOn(clock, 'now').mockImplementation(() => now);
});

describe('a look at a board', () => {
  test('goes by what the team said of its columns and of the days it counts', async () => {
    const origin = 'http://127.0.0.1:6420';
    const named = { host: 'backlog.md', id: 'Fair', name: 'Fair' };
    expect(await tell({ todo: ['b'] })).toEqual({ ok: true, ages: [] });
    await setBoardPolicy(named, { meanings: [{ column: 'k1', means: 'progress' }], days: 'working' }, origin);
    expect(await tell({ todo: ['b'] })).toMatchObject({ ages: [{ card: 'b' }], inWorkingDays: true });
    await setBoardPolicy(named, { meanings: [{ column: 'k1', means: 'progress' }] }, 'http://127.0.0.1:1');
    await setBoardPolicy(named, {}, origin);
    expect(await tell({ todo: ['b'] })).toEqual({ ok: true, ages: [] });
  });

  test('tells the age that the tool’s own history knows', async () => {
    await tell({ doing: ['a'] });
    expect(await tell({ doing: ['a'] })).toMatchObject({
      ages: [{ card: 'a', since: now, isAtLeast: true }],
    });
    const came = now - 100 * hour;
    const told = [
      { card: 'a', column: 'k1', at: came - hour },
      { card: 'a', column: 'k2', at: came },
    ];
    expect(await keepHistory(board, told)).toEqual({ ok: true });
    now += hour;
    const ages = [{ card: 'a', since: came, isAtLeast: false, isTold: true }];
    expect(await tell({ doing: ['a'] })).toEqual({ ok: true, ages });
    expect(await keepHistory(board, told)).toEqual({ ok: true });
    expect(await tell({ doing: ['a'] })).toEqual({ ok: true, ages });
    const columns = [
      { key: 'k1', title: 'To Do' },
      { key: 'k2', title: 'In Progress' },
    ];
    expect(await boardFlow(board, { app: 'backlog.md', board: 'Fair', columns })).toMatchObject({
      flow: { bands: [{ column: 'k1' }, { column: 'k2', counts: [1, 1, 1, 1, 1] }] },
    });
    expect(await db.sightings.where('[board+card]').equals([board, 'a']).count()).toBe(2);
  });

  test('tells since when its cards are in progress: at least, until one was seen to come', async () => {
    const first = now;
    expect(await tell({ todo: ['b'], doing: ['a'] })).toEqual({
      ok: true,
      ages: [{ card: 'a', since: first, isAtLeast: true }],
    });
    now += hour;
    expect(await tell({ doing: ['b'] })).toEqual({
      ok: true,
      ages: [
        { card: 'a', since: first, isAtLeast: true },
        { card: 'b', since: now, isAtLeast: false },
      ],
    });
  });

  test('in two tabs at once doubles nothing, and two boards know nothing of each other', async () => {
    await Promise.all([tell({ todo: ['a'] }), tell({ todo: ['a'] })]);
    now += hour;
    await Promise.all([tell({ doing: ['a'] }), tell({ doing: ['a'] })]);
    expect(await db.sightings.count()).toBe(3);
  });

  test('of 5,000 cards is kept, and told again', async () => {
    const todo = Array.from({ length: 5_000 }, (_, n) => `c${n}`);
    expect(await tell({ todo })).toMatchObject({ ok: true });
    expect(await tell({ todo })).toMatchObject({ ok: true });
    expect(await db.sightings.count()).toBe(5_001);
  });

  test('that the database does not take is refused, and nobody is told an age', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await tell({ doing: ['a'] })).toEqual({ ok: false, reason: 'storage-full' });
    vi.restoreAllMocks();
  });
});

async function linked(): Promise<string> {
  const captured = await captureRequest({
    requestId: 'r'.repeat(20),
    title: 'Brochure',
    source: { app: 'backlog.md', container: board, sourceId: 'a', capturedAt: 1, via: 'card' },
  });
  if (!captured.ok) throw new Error(captured.reason);
  setEngine(dexieEngine(db));
  await setUpTeam({ name: 'Team', columnNames: startColumnNames.en });
  const accepted = await acceptRequest('r'.repeat(20));
  if (!accepted.ok) throw new Error(accepted.reason);
  setEngine(nativeEngine(databaseName));
  return accepted.value.value.itemId;
}

describe('an item made from a card', () => {
  test('follows it to Done, once: taken back, it stays where it was while its card stays there', async () => {
    const itemId = await linked();
    await tell({ doing: ['a'], todo: ['x'] });
    expect(await item(itemId)).toMatchObject({ column: 'backlog', cardColumn: 'In Progress' });
    now += hour;
    await tell({ done: ['a'] }, false);
    expect(await item(itemId)).toMatchObject({ column: 'done', cardColumn: 'Done' });
    const last = await db.events.orderBy('id').last();
    expect(last?.kind).toBe('item.follow');
    expect(await undo(last?.id ?? '')).toMatchObject({ ok: true });
    expect(await item(itemId)).toMatchObject({ column: 'backlog' });
    now += hour;
    await tell({ done: ['a'], todo: ['x'] });
    expect(await item(itemId)).toMatchObject({ column: 'backlog', cardColumn: 'Done' });
  });
});
