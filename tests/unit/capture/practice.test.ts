import { Window } from 'happy-dom';
import { afterAll, describe, expect, test } from 'vitest';
import { practiceInboxHtml } from '@/lib/capture/practice/page';
import { practiceAccount, practiceThreads } from '@/lib/capture/practice/requests';
import { findGmailPlaces } from '@/lib/capture/sites/gmail/finder';
import { gmailReader } from '@/lib/capture/sites/gmail/reader';
import { practice } from '@/locales/practice';

const now = new Date(2026, 4, 13, 15, 0).getTime();
const window = new Window({
  url: 'https://mail.google.com/mail/u/0/#inbox',
  settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
});
const document = window.document as unknown as Document;
const location = window.location as unknown as Location;
window.document.write(practiceInboxHtml({ now, words: practice.en, css: '' }));
afterAll(() => window.happyDOM.close());

const readings = () =>
  findGmailPlaces(document, location).map((place) => gmailReader.readPlace(place, document, location));

const go = async (hash: string) => {
  window.location.hash = hash;
  window.dispatchEvent(new window.Event('hashchange'));
  await window.happyDOM.waitUntilComplete();
};

describe('the practice inbox', () => {
  test('says plainly that it is practice', () => {
    expect(document.querySelector('[role=note]')?.textContent).toContain('nothing here is real');
  });

  test('is read by the very code that reads Gmail, row by row', () => {
    expect(readings().map(({ title }) => title.value)).toEqual(practiceThreads.map(({ subject }) => subject));
    for (const { source } of readings()) {
      expect(source).toMatchObject({ app: 'gmail', account: practiceAccount, sentAtFrom: 'sent' });
      expect(source.author?.email).not.toBe(practiceAccount);
    }
  });

  test('opens a thread, and its link opens that mail again', async () => {
    const inRow = readings()[1]?.source;
    await go(`#inbox/${document.querySelectorAll<HTMLElement>('[data-open]')[1]?.dataset['open']}`);
    const reading = gmailReader.readPage(document, location);
    expect(reading?.title.value).toBe(practiceThreads[1]?.subject);
    expect(reading?.source.container).toBe(inRow?.container);
    expect(reading?.excerpt?.value).toContain('400 flyers');
    expect(document.title).toBe(`${practiceThreads[1]?.subject} - ${practiceAccount} - Gmail`);
    await go('#inbox');
    expect(gmailReader.readPage(document, location)).toBeNull();
    await go(new URL(reading?.source.url ?? '').hash);
    expect(gmailReader.readPage(document, location)?.title.value).toBe(practiceThreads[1]?.subject);
  });

  test('a mail is the same one all day', () => {
    const later = practiceInboxHtml({ now: now + 3_600_000, words: practice.en, css: '' });
    expect(later).toBe(practiceInboxHtml({ now, words: practice.en, css: '' }));
  });
});
