import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureAndTell } from '@/lib/background/capture-and-tell';
import type { CardParts } from '@/lib/messages/page-card';
import { lastCapture } from '@/lib/platform/last-capture';
import { db } from '@/lib/store/db';
import { notesAbout, requestsIn } from '@/lib/store/queries/requests';
import { FakeExtension } from '../../support/fake-extension';

const page = { title: 'Spring campaign', source: { app: 'web', url: 'https://example.com/spring' } };
const tab = { id: 5, windowId: 1 };

let browser: FakeExtension;
/** The cards the page was given, and what the person does with each. */
let cards: CardParts[];
let choices: (string | null)[];

beforeEach(async () => {
  browser = FakeExtension.install();
  cards = [];
  choices = [];
  browser.answer = ({ files, args }) => {
    if (files?.includes('/capture-page.js')) return page;
    if (files?.includes('/capture-card.js')) return { choice: choices.shift() ?? null };
    cards.push(JSON.parse(String(args?.[0])) as CardParts);
    return true;
  };
  await db.delete();
  await db.open();
});

const kinds = () => cards.map(({ outcome }) => outcome.kind);

describe('after a press by shortcut or menu', () => {
  test('the page itself confirms: no popup, no sign', async () => {
    const sign = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await captureAndTell(tab, 'shortcut');
    expect(cards).toMatchObject([
      { outcome: { kind: 'saved' }, draft: { title: 'Spring campaign' }, language: 'en', takesFocus: true },
    ]);
    expect(browser.popupsOpened).toBe(0);
    expect(sign).not.toHaveBeenCalled();
    expect(await lastCapture()).toBeNull();
  });

  test('Undo on the card takes it back, and the card says so', async () => {
    choices = ['undo'];
    await captureAndTell(tab, 'menu');
    expect(kinds()).toEqual(['saved', 'undone']);
    expect(await requestsIn('waiting', 5)).toEqual([]);
  });

  test('Edit opens the backlog page at that request: no click reaches the side panel from here', async () => {
    browser.panel = 'refused';
    choices = ['edit'];
    await captureAndTell(tab, 'menu');
    const [request] = await requestsIn('waiting', 5);
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(`chrome-extension://test-extension-id/backlog.html#/request/${request?.id}`);
  });

  test('a page that is known can be added as a note, or saved as new', async () => {
    await captureAndTell(tab, 'menu');
    const [known] = await requestsIn('waiting', 5);
    choices = ['note'];
    await captureAndTell(tab, 'menu');
    expect(await notesAbout(known?.id ?? '')).toHaveLength(1);
    choices = ['new'];
    await captureAndTell(tab, 'menu');
    expect(await requestsIn('waiting', 5)).toHaveLength(2);
    expect(kinds()).toEqual(['saved', 'known', 'noted', 'known', 'saved']);
  });

  test('a write that fails can be tried again from the card', async () => {
    const broken = vi
      .spyOn(db, 'transaction')
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    choices = ['again'];
    await captureAndTell(tab, 'menu');
    expect(broken).toHaveBeenCalled();
    expect(cards.map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'failed', reason: 'storage-full' },
      { kind: 'saved' },
    ]);
    expect(await requestsIn('waiting', 5)).toHaveLength(1);
  });

  test('a card that answers nonsense ends the talk', async () => {
    choices = ['format the disk'];
    await captureAndTell(tab, 'menu');
    expect(kinds()).toEqual(['saved']);
    expect(await requestsIn('waiting', 5)).toHaveLength(1);
  });

  test('where the page lets nobody in, the toolbar tells', async () => {
    browser.popup = 'opens';
    browser.answer = () => null;
    await captureAndTell({ ...tab, url: 'https://example.com/x.pdf', title: 'x.pdf' }, 'menu');
    expect(browser.popupsOpened).toBe(1);
    expect(await lastCapture()).toMatchObject({ title: 'x.pdf' });
  });
});
