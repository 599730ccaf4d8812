import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeDraft } from '@/lib/capture/draft';
import { gmailPermalink } from '@/lib/capture/sites/gmail/permalink';
import { readPage } from '@/lib/capture/read-page';
import { finders } from '@/lib/capture/finders';
import { readers } from '@/lib/capture/readers';
import { siteAt, sites } from '@/lib/capture/sites';
import { captureDraftSchema } from '@/lib/domain/capture-draft';
import type { ButtonPlace, PageReading } from '@/lib/capture/adapter';

/**
 * Every page in tests/fixtures/pages is read and compared with the `.json` beside it. A page without one fails:
 * `npm run fixtures:accept` writes what is read now, to be looked at before it is committed.
 */
const folder = join(import.meta.dirname, '../../fixtures/pages');
const accepts = process.env['ACCEPT_FIXTURES'] === '1';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

function open(name: string) {
  const html = readFileSync(join(folder, name), 'utf8');
  const about = JSON.parse(/^<!-- (\{.*\}) -->/.exec(html)?.[1] ?? '{}') as {
    url: string;
    openedAt?: string;
    select?: string;
  };
  const window = new Window({
    url: about.url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableJavaScriptEvaluation: true,
    },
  });
  window.document.write(html.replace(/^<!--.*-->\n/, ''));
  const document = window.document as unknown as Document;
  if (about.select) {
    for (const selector of [about.select]) {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(selector) as Element);
      document.getSelection()?.addRange(range);
    }
  }
  return {
    document,
    location: window.location as unknown as Location,
    openedAt: about.openedAt ?? about.url,
  };
}

const inShort = (reading: PageReading) => ({
  ...reading,
  sentAt: reading.source.sentAt && new Date(reading.source.sentAt).toISOString(),
});

describe('reading pages', () => {
  const network = vi.fn(() => Promise.reject(new Error('no network')));
  beforeAll(() => {
    vi.stubEnv('TZ', 'Europe/Warsaw');
    vi.stubGlobal('fetch', network);
    vi.stubGlobal('XMLHttpRequest', network);
  });
  afterAll(() => expect(network).not.toHaveBeenCalled());

  test.each(pages)('%s', (name) => {
    const { document, location, openedAt } = open(name);
    const site = siteAt(location);
    const places = (site && finders[site.app](document, location)) ?? [];
    const read = (place: ButtonPlace) => readers[site?.app ?? 'gmail'].readPlace(place, document, location);
    const reading = readPage(document, location, openedAt);
    const readings = [reading, ...places.map(read)];
    for (const one of readings) {
      const draft = makeDraft(one, { requestId: 'abcdefghijklmnop', via: 'button', now: 1 });
      expect(captureDraftSchema.safeParse(draft).error).toBeUndefined();
    }
    const actual = {
      places: places.map((place) => ({
        kind: place.kind,
        position: place.position,
        anchor: `${place.anchor.tagName.toLowerCase()}${place.anchor.className ? `.${place.anchor.className}` : ''}`,
        reads: inShort(read(place)),
      })),
      page: inShort(reading),
      link: reading.source.app === 'gmail' ? gmailPermalink(reading.source) : reading.source.url,
    };
    expect('hacked' in globalThis).toBe(false);
    const text = `${JSON.stringify(actual, null, 2)}\n`;
    const expected = join(folder, name.replace(/html$/, 'json'));
    if (accepts) writeFileSync(expected, text);
    expect(existsSync(expected), `no expectation beside ${name}`).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  test('every site has a page to be read', () => {
    for (const { app } of sites) expect(pages.some((name) => name.startsWith(`${app}--`))).toBe(true);
  });
});
