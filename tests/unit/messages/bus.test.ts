import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { handle, type Handlers } from '@/lib/messages/bus';
import { dropped } from '@/lib/platform/dropped';
import { reported } from '@/lib/platform/log';
import { FakeExtension } from '../../support/fake-extension';

const own = 'chrome-extension://test-extension-id';
const gmail = 'https://mail.google.com';
const inGmail = {
  id: 'test-extension-id',
  origin: gmail,
  frameId: 0,
  tab: { id: 7, windowId: 1, incognito: false },
};

const draft: CaptureDraft = {
  requestId: 'aaaaaaaaaaaaaaaaaaaa',
  title: 'We need a brochure by Friday',
  source: { app: 'gmail', container: '17b931c843ea5b76', capturedAt: 1_760_000_000_000, via: 'button' },
};
const press = { call: 'capture', request: { draft } };

let done: string[];
let trusted: Set<string>;
let boards: Set<string>;
let browser: FakeExtension;

const handlers: Handlers = {
  prepare: () => ({ ok: true }),
  prepareCards: () => ({ ok: true }),
  capture: ({ draft: { requestId } }) => {
    done.push('capture');
    return { ok: true, requestId, eventId: 'event' };
  },
  addNote: () => {
    done.push('addNote');
    return { ok: true, eventId: 'event' };
  },
  undo: () => {
    throw new Error('cannot read "We need a brochure" of undefined');
  },
  openRequest: () => {
    done.push('openRequest');
    return { ok: true, where: 'panel' };
  },
  language: async () => ({ ok: true, language: 'en' }),
  boardPolicy: () => ({ ok: true, policy: {}, cycle: null, isHidden: false }),
  setBoardPolicy: () => ({ ok: true }),
  readPolicyFile: () => ({ ok: false, reason: 'not-a-policy' }),
  preparePanel: () => ({ ok: true }),
  hideStrip: () => ({ ok: true }),
  boardRule: () => ({ ok: true, rule: null }),
  keepRule: () => ({ ok: true }),
  bringIn: () => ({ ok: true, added: 0, known: 0, eventId: null }),
  boardFlow: () => ({ ok: false, reason: 'not-read' }),
  prepareHistory: () => ({ ok: true }),
  keepHistory: () => ({ ok: true }),
  sighted: () => ({ ok: true, ages: [] }),
};

/** Sends as the browser does; `answered` is false where nobody took the message, or nothing was said to it. */
async function send(message: unknown, sender: object): Promise<{ answered: boolean; answer?: unknown }> {
  let answer: unknown;
  const answering = new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, (given: unknown) => {
        answer = given;
        resolve(true);
      })
      .then((taken) => (taken.includes(true as never) ? undefined : resolve(false)));
  });
  const answered = (await answering) as boolean;
  return answered && answer !== undefined ? { answered, answer } : { answered: false };
}

beforeEach(() => {
  browser = FakeExtension.install();
  done = [];
  trusted = new Set([gmail]);
  boards = new Set(['http://127.0.0.1']);
  handle(handlers, { sites: trusted, boards });
});

describe('a message of ours', () => {
  test.for([
    ['from a site with a button', inGmail],
    ['from one of our pages in a tab', { ...inGmail, origin: own }],
    ['from the popup or the side panel, which have no tab', { id: 'test-extension-id', origin: own }],
  ] as const)('%s is answered', async ([, sender]) => {
    expect(await send(press, sender)).toEqual({
      answered: true,
      answer: { ok: true, requestId: draft.requestId, eventId: 'event' },
    });
    expect(await dropped()).toEqual({ sender: 0, message: 0 });
  });

  test('is handled in the turn it came in, so that the click behind it still counts', () => {
    void fakeBrowser.runtime.onMessage.trigger(
      { call: 'openRequest', request: { requestId: 'abc' } },
      inGmail as never,
      () => {},
    );
    expect(done).toEqual(['openRequest']);
  });

  test('that meets a bug of ours gets an answer without its words, and the bug is logged without a text', async () => {
    const loud = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await send({ call: 'undo', request: { eventId: 'x' } }, inGmail)).toEqual({
      answered: true,
      answer: { ok: false, reason: 'bug' },
    });
    expect(loud).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await reported()).toHaveLength(1));
    const [entry] = await reported();
    expect(entry).toMatchObject({ door: 'bus', name: 'Error' });
    expect(JSON.stringify(entry)).not.toContain('brochure');
  });
});

describe('a board of another tool', () => {
  const onBoard = { ...inGmail, origin: 'http://127.0.0.1:6420' };

  test('may ask for the language, at whatever port it stands', async () => {
    expect(await send({ call: 'language', request: {} }, onBoard)).toMatchObject({ answered: true });
  });

  test('may capture a card', async () => {
    expect(await send(press, onBoard)).toMatchObject({ answered: true });
  });

  test.for([
    [
      'is not asked over another scheme',
      { call: 'language', request: {} },
      { ...onBoard, origin: 'https://127.0.0.1' },
    ],
    [
      'is no look-alike',
      { call: 'language', request: {} },
      { ...onBoard, origin: 'http://127.0.0.1.evil.example' },
    ],
    ['is the top of its tab', { call: 'language', request: {} }, { ...onBoard, frameId: 2 }],
  ] as const)('%s', async ([, message, sender]) => {
    expect(await send(message, sender)).toEqual({ answered: false });
    expect(done).toEqual([]);
  });

  test('may stand one part below a host, and at an address of its own that the browser holds', async () => {
    const ask = { call: 'language', request: {} };
    boards.add('https://*.atlassian.net');
    expect(await send(ask, { ...onBoard, origin: 'https://firm.atlassian.net' })).toMatchObject({
      answered: true,
    });
    const own = { ...onBoard, origin: 'https://jira.firm.example:8443' };
    expect(await send(ask, own)).toEqual({ answered: false });
    browser.granted.add('https://jira.firm.example/*');
    expect(await send(ask, own)).toMatchObject({ answered: true });
    expect(await send({ call: 'language', request: 7 }, own)).toEqual({ answered: false });
    expect(await send({ call: 'addNote', request: {} }, { ...own, tab: undefined })).toEqual({
      answered: false,
    });
  });

  test('that was switched off is no sender of ours', async () => {
    boards.clear();
    expect(await send({ call: 'language', request: {} }, onBoard)).toEqual({ answered: false });
  });
});

describe('a sender that is not ours', () => {
  const { id: _id, ...withoutId } = inGmail;
  const { origin: _origin, ...withoutOrigin } = inGmail;
  const { frameId: _frameId, ...withoutFrame } = inGmail;
  const { tab: _tab, ...withoutTab } = inGmail;
  test.for([
    ['no id', withoutId],
    ['another extension', { ...inGmail, id: 'somebody-else' }],
    ['another extension that names our page', { ...inGmail, id: 'somebody-else', origin: own }],
    ['no origin', withoutOrigin],
    ['a foreign origin', { ...inGmail, origin: 'https://evil.example' }],
    ['a look-alike origin', { ...inGmail, origin: 'https://mail.google.com.evil.example' }],
    ['the site over plain http', { ...inGmail, origin: 'http://mail.google.com' }],
    [
      'a forged address on a foreign origin',
      { ...inGmail, origin: 'https://evil.example', url: `${gmail}/` },
    ],
    ['an opaque origin', { ...inGmail, origin: 'null' }],
    ['no frame', withoutFrame],
    ['a sub-frame', { ...inGmail, frameId: 3 }],
    ['a sub-frame of our own page', { ...inGmail, origin: own, frameId: 3 }],
    ['no tab', withoutTab],
    ['a tab without an id', { ...inGmail, tab: { incognito: false } }],
    ['a private window', { ...inGmail, tab: { id: 7, incognito: true } }],
    ['nothing at all', {}],
  ] as const)('is dropped and counted: %s', async ([, sender]) => {
    expect(await send(press, sender)).toEqual({ answered: false });
    expect(done).toEqual([]);
    await vi.waitFor(async () => expect(await dropped()).toEqual({ sender: 1, message: 0 }));
  });

  test('a site is one no more when its permission was taken away', async () => {
    trusted.delete(gmail);
    expect(await send(press, inGmail)).toEqual({ answered: false });
  });
});

describe('a message that is not one of ours', () => {
  test.for([
    ['nothing', undefined],
    ['a text', 'capture'],
    ['a list', [press]],
    ['no call', { request: { draft } }],
    ['a call we do not have', { ...press, call: 'deleteEverything' }],
    ['a call named like a part of every object', { ...press, call: 'constructor' }],
    ['no request', { call: 'capture' }],
    ['a draft without a title', { call: 'capture', request: { draft: { ...draft, title: '' } } }],
    [
      'a title of a megabyte',
      { call: 'capture', request: { draft: { ...draft, title: 'x'.repeat(1_000_000) } } },
    ],
    [
      'an excerpt that is too long',
      { call: 'capture', request: { draft: { ...draft, excerpt: 'x'.repeat(8_001) } } },
    ],
    [
      'a title that is no text',
      { call: 'capture', request: { draft: { ...draft, title: { toString: 'x' } } } },
    ],
    ['an id that is markup', { call: 'capture', request: { draft: { ...draft, requestId: '<script>' } } }],
    ['no way of capturing', { call: 'capture', request: { draft: { ...draft, source: { app: 'gmail' } } } }],
    ['an id that is far too long', { call: 'openRequest', request: { requestId: 'x'.repeat(65) } }],
  ] as const)('is dropped and counted: %s', async ([, message]) => {
    expect(await send(message, inGmail)).toEqual({ answered: false });
    expect(done).toEqual([]);
    await vi.waitFor(async () => expect(await dropped()).toEqual({ sender: 0, message: 1 }));
  });

  test('a hundred at once are all counted', async () => {
    await Promise.all(Array.from({ length: 100 }, () => send('noise', inGmail)));
    await vi.waitFor(async () => expect(await dropped()).toEqual({ sender: 0, message: 100 }));
  });
});
