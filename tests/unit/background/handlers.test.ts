import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { clock } from '@/lib/platform/clock';
import { policyFileText } from '@/lib/domain/policy-file-text';
import { panelTarget } from '@/lib/platform/panel-target';
import { stored } from '@/lib/platform/stored';
import { unsaved } from '@/lib/platform/unsaved';
import { addItem } from '@/lib/store/commands/add-item';
import { startCycle } from '@/lib/store/commands/set-cycle';
import { setUpTeam } from '@/lib/store/commands/set-up-team';
import { db } from '@/lib/store/db';
import { dexieEngine } from '@/lib/store/dexie-engine';
import { setEngine } from '@/lib/store/engine';
import { nativeEngine } from '@/lib/store/native/engine';
import { databaseName } from '@/lib/store/schema';
import { notesAbout, requestsIn } from '@/lib/store/queries/requests';
import { FakeExtension } from '../../support/fake-extension';

const gmail = 'https://mail.google.com';
const calls = handlers([{ app: 'gmail', hosts: ['mail.google.com'], matches: [`${gmail}/*`] }]);
const inGmail = { id: 'test-extension-id', origin: gmail, frameId: 0, tab: { id: 7, windowId: 3 } };
const at = (origin: string) => ({ ...inGmail, origin });
const draft: CaptureDraft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'We need a brochure by Friday',
  source: { app: 'gmail', container: '17b931c843ea5b76', capturedAt: 1_760_000_000_000, via: 'button' },
  excerpt: 'Hi, could you make a brochure?',
};

let browser: FakeExtension;

beforeEach(async () => {
  browser = FakeExtension.install();
  vi.restoreAllMocks();
  await db.delete();
  await db.open();
  setEngine(nativeEngine(databaseName));
});

describe('a person who turns to a button', () => {
  test('gets the press kit put into that very tab', async () => {
    browser.answer = () => true;
    expect(await calls.prepare({}, inGmail)).toEqual({ ok: true });
    expect(browser.injected).toEqual([{ target: { tabId: 7 }, files: ['/press-kit.js'] }]);
  });

  test('is told where the browser lets nobody in', async () => {
    browser.answer = () => {
      throw new Error('Cannot access contents of the page');
    };
    expect(await calls.prepare({}, inGmail)).toEqual({ ok: false, reason: 'not-let-in' });
    expect(await calls.prepare({}, { id: 'test-extension-id', origin: gmail })).toEqual({
      ok: false,
      reason: 'not-let-in',
    });
  });
});

describe('a press', () => {
  test('is a waiting request, and undo takes it back', async () => {
    const saved = await calls.capture({ draft }, inGmail);
    if (!saved.ok) throw new Error(saved.reason);
    expect(await requestsIn('waiting', 5)).toMatchObject([{ id: draft.requestId, title: draft.title }]);
    expect(await calls.undo({ eventId: saved.eventId }, inGmail)).toEqual({ ok: true });
    expect(await requestsIn('waiting', 5)).toEqual([]);
  });

  test('whose answer was lost answers the same again', async () => {
    expect(await calls.capture({ draft }, inGmail)).toEqual(await calls.capture({ draft }, inGmail));
    expect(await db.events.count()).toBe(1);
  });

  test('on a thread that is known says so; it can be added as a note, or saved all the same', async () => {
    await calls.capture({ draft }, inGmail);
    const again = { ...draft, requestId: 'bbbbbbbbbbbbbbbbbbbb' };
    expect(await calls.capture({ draft: again }, inGmail)).toEqual({
      ok: false,
      reason: 'known',
      requestId: draft.requestId,
      title: draft.title,
    });
    expect(await calls.addNote({ requestId: draft.requestId, draft: again }, inGmail)).toMatchObject({
      ok: true,
    });
    expect(await notesAbout(draft.requestId)).toMatchObject([
      { text: 'We need a brochure by Friday\n\nHi, could you make a brochure?' },
    ]);
    expect(await calls.capture({ draft: again, evenIfKnown: true }, inGmail)).toMatchObject({ ok: true });
  });

  test('of one site does not speak for another', async () => {
    const posed: CaptureDraft = { ...draft, source: { ...draft.source, app: 'slack' } };
    expect(await calls.capture({ draft: posed }, inGmail)).toEqual({ ok: false, reason: 'invalid' });
    expect(await calls.addNote({ requestId: 'x', draft: posed }, inGmail)).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(await db.events.count()).toBe(0);
  });

  test.for([
    ['QuotaExceededError', 'storage-full'],
    ['InvalidStateError', 'storage-unavailable'],
  ] as const)('that the database does not take (%s) is kept beside it', async ([name, reason]) => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await calls.capture({ draft }, inGmail)).toEqual({ ok: false, reason });
    expect(await unsaved()).toMatchObject([{ draft, reason }]);
    vi.restoreAllMocks();
    expect(await calls.capture({ draft }, inGmail)).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect(await unsaved()).toEqual([]));
  });
});

describe('undo from a page', () => {
  test('takes back what a page wrote, and nothing else of the log', async () => {
    const columnNames = {
      backlog: 'Backlog',
      ready: 'Ready',
      creating: 'Creating',
      review: 'Review',
      publishing: 'Publishing',
      done: 'Done',
    };
    // What a page of ours wrote, on the engine of the pages.
    setEngine(dexieEngine(db));
    await setUpTeam({ name: 'Team', columnNames });
    const added = await addItem({ title: 'A brochure' });
    if (!added.ok || !added.value.eventId) throw new Error('not added');
    setEngine(nativeEngine(databaseName));
    expect(await calls.undo({ eventId: added.value.eventId }, inGmail)).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(await calls.undo({ eventId: 'nothing' }, inGmail)).toEqual({ ok: false, reason: 'unknown-event' });
    expect(await db.items.count()).toBe(1);
  });
});

describe('editing what was captured', () => {
  test('opens the side panel of that window, in the turn of the click, at that request', async () => {
    const opening = calls.openRequest({ requestId: 'abc' }, inGmail);
    expect(browser.panelsOpened).toEqual([3]);
    expect(await opening).toEqual({ ok: true, where: 'panel' });
    expect(await panelTarget()).toMatchObject({ requestId: 'abc' });
  });

  test('opens the backlog page at that request where the browser refuses the panel', async () => {
    browser.panel = 'refused';
    expect(await calls.openRequest({ requestId: 'a/b' }, inGmail)).toEqual({ ok: true, where: 'page' });
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain('chrome-extension://test-extension-id/backlog.html#/request/a%2Fb');
  });
});

const cardOf = (origin: string, sourceId: string, requestId: string): CaptureDraft => ({
  requestId,
  title: 'Brochure for Sales North',
  source: { app: 'backlog.md', container: `${origin} Fair`, sourceId, capturedAt: 1, via: 'card' },
});

const cards = (...ids: string[]) => ids.map((id) => ({ id, title: `Card ${id}` }));

describe('a card of a board of another tool', () => {
  const here = at('http://127.0.0.1:6420');
  const card = cardOf(here.origin, 'TASK-1', 'c'.repeat(20));

  test('is captured, known the second time, and taken back; its neighbour is another', async () => {
    const saved = await calls.capture({ draft: card }, here);
    if (!saved.ok) throw new Error(saved.reason);
    const again = cardOf(here.origin, 'TASK-1', 'd'.repeat(20));
    expect(await calls.capture({ draft: again }, here)).toMatchObject({ ok: false, reason: 'known' });
    const neighbour = cardOf(here.origin, 'TASK-2', 'e'.repeat(20));
    expect(await calls.capture({ draft: neighbour }, here)).toMatchObject({ ok: true });
    expect(await calls.undo({ eventId: saved.eventId }, here)).toEqual({ ok: true });
    expect(await requestsIn('waiting', 5)).toMatchObject([{ id: neighbour.requestId }]);
  });

  test('comes with the others of its board, once, and goes with them', async () => {
    const columns = [
      { title: 'To Do', cards: cards('a', 'b') },
      { title: 'Doing', cards: cards('c') },
    ];
    const whole = { app: 'backlog.md', board: 'Fair', name: 'Fair', columns };
    const brought = await calls.bringIn(whole, here);
    expect(brought).toMatchObject({ ok: true, added: 3, known: 0 });
    expect(await calls.bringIn(whole, here)).toMatchObject({ ok: true, added: 0, known: 3, eventId: null });
    const again = cardOf(here.origin, 'c', 'f'.repeat(20));
    expect(await calls.capture({ draft: again }, here)).toMatchObject({ ok: false, reason: 'known' });
    if (!brought.ok) throw new Error(brought.reason);
    const eventId = brought.eventId ?? '';
    expect(await calls.undo({ eventId }, at('http://127.0.0.1:6421'))).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(await calls.undo({ eventId }, here)).toEqual({ ok: true });
    expect(await calls.capture({ draft: again }, here)).toMatchObject({ ok: true });
  });

  test('is told of by its own board alone, and so is its undo', async () => {
    const elsewhere = at('http://127.0.0.1:6421');
    expect(await calls.capture({ draft: card }, elsewhere)).toEqual({ ok: false, reason: 'invalid' });
    expect(await calls.capture({ draft }, here)).toEqual({ ok: false, reason: 'invalid' });
    const saved = await calls.capture({ draft: card }, here);
    const mail = await calls.capture({ draft }, inGmail);
    if (!saved.ok || !mail.ok) throw new Error('not saved');
    expect(await calls.undo({ eventId: saved.eventId }, elsewhere)).toEqual({ ok: false, reason: 'invalid' });
    expect(await calls.undo({ eventId: mail.eventId }, here)).toEqual({ ok: false, reason: 'invalid' });
    expect(await requestsIn('waiting', 5)).toHaveLength(2);
  });
});

describe('what a board of another tool is held to', () => {
  const here = at('http://127.0.0.1:6420');
  const fair = { host: 'Backlog.md', id: 'Fair', name: 'Fair' };
  const policy = { limits: [{ columns: ['Review'], most: 3 }] };
  const asked = async (board = fair, sender = here) => {
    const answer = await calls.boardPolicy({ board }, sender);
    if (!answer.ok) throw new Error(answer.reason);
    return answer;
  };

  test('is kept in the log, for that board at that address alone', async () => {
    expect(await calls.setBoardPolicy({ board: fair, policy }, here)).toEqual({ ok: true });
    expect((await asked()).policy).toEqual(policy);
    expect((await asked(fair, at('http://127.0.0.1:6421'))).policy).toEqual({});
    expect((await asked({ ...fair, id: 'Other' })).policy).toEqual({});
    expect((await asked({ ...fair, host: 'Other' })).policy).toEqual({});
    expect(await db.events.toArray()).toMatchObject([{ kind: 'board.policy' }]);
    await calls.setBoardPolicy({ board: { ...fair, name: 'Renamed' }, policy: {} }, here);
    expect((await asked()).policy).toEqual({});
  });

  test('that an earlier Backlight kept beside the log comes into it, once', async () => {
    const name = `${here.origin} Backlog.md Fair`;
    await stored('local', 'boardLimits').set({ [name]: { Review: 3 }, other: { Build: 1 } });
    expect((await asked()).policy).toEqual(policy);
    expect((await asked()).policy).toEqual(policy);
    expect(await db.events.count()).toBe(1);
    expect(await stored('local', 'boardLimits').get()).toEqual({ other: { Build: 1 } });
  });

  test.for([
    [{ x: { Review: 'three' } }],
    [{ [`${at('http://127.0.0.1:6420').origin} Backlog.md Fair`]: { Review: 0 } }],
  ])('that was kept and cannot be read holds the board to nothing', async ([former]) => {
    await stored('local', 'boardLimits').set(former);
    expect((await asked()).policy).toEqual({});
  });

  test('is not told where the database cannot be opened', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    expect(await calls.boardPolicy({ board: fair }, here)).toEqual({ ok: false, reason: 'not-read' });
    expect(await calls.setBoardPolicy({ board: fair, policy }, here)).toMatchObject({ ok: false });
  });

  test('comes with the day of the cycle while one runs', async () => {
    expect((await asked()).cycle).toBeNull();
    setEngine(dexieEngine(db));
    vi.spyOn(clock, 'today').mockReturnValue('2026-11-24');
    await startCycle({ goal: 'The fair', startsOn: '2026-11-23', workingDays: 10 });
    setEngine(nativeEngine(databaseName));
    expect((await asked()).cycle).toEqual({ day: 2, of: 10 });
  });

  test('the line is hidden on one site, and shown again', async () => {
    await calls.hideStrip({ isHidden: true }, here);
    expect((await asked()).isHidden).toBe(true);
    expect((await asked(fair, at('http://127.0.0.1:6421'))).isHidden).toBe(false);
    await calls.hideStrip({ isHidden: false }, here);
    expect((await asked()).isHidden).toBe(false);
  });

  test('is read from a file, and a wrong one is told', async () => {
    const text = policyFileText('Fair', policy);
    expect(await calls.readPolicyFile({ text }, here)).toEqual({ ok: true, value: policy });
    expect(await calls.readPolicyFile({ text: 'a;b' }, here)).toEqual({ ok: false, reason: 'not-a-policy' });
  });

  test('is set in a panel that comes into that very tab when it is opened', async () => {
    browser.answer = () => true;
    expect(await calls.preparePanel({}, here)).toEqual({ ok: true });
    expect(browser.injected).toEqual([{ target: { tabId: 7 }, files: ['/board-panel.js'] }]);
  });
});

describe('a rule for boards', () => {
  const rule = { column: '.stage', title: 'h3', room: 4, card: '.task', cardTitle: 'b' };

  test('is kept for the address it was made at, and for no other', async () => {
    const own = at('https://boards.firm.example');
    expect(await calls.boardRule({}, own)).toEqual({ ok: true, rule: null });
    expect(await calls.keepRule({ rule }, own)).toEqual({ ok: true });
    expect(await calls.boardRule({}, own)).toEqual({ ok: true, rule });
    expect(await calls.boardRule({}, at('https://other.firm.example'))).toEqual({ ok: true, rule: null });
    expect(await calls.keepRule({ rule: null }, own)).toEqual({ ok: true });
    expect(await calls.boardRule({}, own)).toEqual({ ok: true, rule: null });
  });

  test('that cannot be read any more is none', async () => {
    await fakeBrowser.storage.local.set({ 'boardRule https://boards.firm.example': { column: 7 } });
    expect(await calls.boardRule({}, at('https://boards.firm.example'))).toEqual({ ok: true, rule: null });
  });
});
