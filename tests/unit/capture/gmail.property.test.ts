import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, test } from 'vitest';
import { makeDraft } from '@/lib/capture/draft';
import { findGmailPlaces } from '@/lib/capture/sites/gmail/finder';
import { gmailReader } from '@/lib/capture/sites/gmail/reader';
import {
  decodeToken,
  encodeToken,
  legacyId,
  receivedAt,
  threadInAddress,
} from '@/lib/capture/sites/gmail/ids';
import { withoutQuotedLines } from '@/lib/capture/sites/gmail/body';
import { parseSent, sentTime } from '@/lib/capture/sites/gmail/sent';
import { captureDraftSchema } from '@/lib/domain/capture-draft';

const seed = 20_260_513;
const at = (hash: string, search = '') => ({ hash, search });

describe("Gmail's tokens and ids", () => {
  // Public tokens; see docs of the decoding in lib/capture/sites/gmail/ids.ts.
  test.each([
    ['FMfcgzGkbDXBWBWBfVKHssLtMqvDQSWN', 'f:1709452269766466422', '17b931c843ea5b76'],
    ['FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN', 'f:1848329228037089392', '19a695a3d91f6870'],
    ['FMfcgzQcpnPWXDWbwFKmcQSWwFqtDDnC', 'f:1843543948503646551', '1995957422618157'],
  ])('%s', (token, text, hex) => {
    expect(decodeToken(token)).toBe(text);
    expect(threadInAddress(at(`#inbox/${token}`))).toBe(hex);
  });

  test('what was encoded is decoded again', () => {
    const ids = fc.bigInt({ min: 10n ** 17n, max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(fc.constantFrom('f', 'a'), ids, (kind, id) => {
        expect(decodeToken(encodeToken(`${kind}:${id}`))).toBe(`${kind}:${id}`);
      }),
      { seed },
    );
  });

  test('any text may stand where a token is expected', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(decodeToken(text) ?? '').not.toContain('\n');
        expect(threadInAddress(at(`#label/${text}`)) ?? '0123456789abcdef').toMatch(/^[0-9a-f]{15,16}$/);
      }),
      { seed },
    );
  });

  test.each([
    ['#label/Brand+%26+Events/17b931c843ea5b76', '17b931c843ea5b76'],
    ['#search/a%2Fb/FMfcgzGkbDXBWBWBfVKHssLtMqvDQSWN?compose=new', '17b931c843ea5b76'],
    ['#inbox', null],
    ['#inbox/p2', null],
    ['#17b931c843ea5b76', null],
  ])('the thread in %s', (hash, id) => expect(threadInAddress(at(hash))).toBe(id));

  test('an id tells when the mail arrived', () => {
    const time = Date.UTC(2026, 4, 13, 21, 2);
    expect(receivedAt(((BigInt(time) << 20n) + 12_345n).toString(16))).toBe(time);
    expect(receivedAt('ffffffffffffffff')).toBeNull();
    expect(legacyId('undefined')).toBeNull();
  });
});

describe('date titles', () => {
  test.each([
    ['May 13, 2026, 11:02 PM', [2026, 4, 13, 23, 2]],
    ['May 13, 2026, 11:02\u202fPM', [2026, 4, 13, 23, 2]],
    ['Wed, May 13, 2026, 12:02 AM', [2026, 4, 13, 0, 2]],
    ['Wednesday, May 13, 2026 at 11:02 PM', [2026, 4, 13, 23, 2]],
    ['13 May 2026, 23:02', [2026, 4, 13, 23, 2]],
    ['2026-05-13 23:02', [2026, 4, 13, 23, 2]],
  ] as const)('%s is read', (title, [year, month, day, hour, minute]) => {
    expect(parseSent(title)).toBe(new Date(year, month, day, hour, minute).getTime());
  });

  test.each([
    '13 maj 2026, 23:02',
    '05/06/2026, 23:02',
    '13.05.2026 23:02',
    'May 13',
    'May 32, 2026, 1:00 PM',
    'May 13, 2026, 13:02 PM',
    '',
    'x'.repeat(9_999),
  ])('%s is not', (title) => expect(parseSent(title)).toBeNull());

  test('a title that names a time after the arrival was read wrongly', () => {
    const arrived = Date.UTC(2026, 4, 13);
    const id = (BigInt(arrived) << 20n).toString(16);
    expect(sentTime('May 13, 2027, 11:02 PM', id)).toEqual({ at: arrived, from: 'received' });
  });
});

test.each([
  ['ours\n> theirs\nours again', 'ours\nours again'],
  ['ours\n\nOn 12 May 2026 Mia <mia@example.test> wrote:\n> theirs', 'ours'],
  ['Please make:\n> nothing', 'Please make:'],
])('quoted lines of %j', (text, own) => expect(withoutQuotedLines(text)).toBe(own));

describe('a hostile page', () => {
  const window = new Window({
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqlBLwLspwKpJHSKfdDPZsRhN',
  });
  const document = window.document as unknown as Document;
  const location = window.location as unknown as Location;
  afterAll(() => window.happyDOM.close());

  const word = fc.constantFrom(
    'main',
    'hP',
    'ha',
    'adn ads',
    'a3s aiL',
    'gD',
    'g3',
    'gmail_quote',
    'h7',
    'kv',
    'zA',
    'y6',
    'iA',
  );
  const value = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '19e234fc74a00001',
      'undefined',
      '#msg-f:1',
      'javascript:alert(1)',
      '\u202e\u0000',
      'a@b.example',
      'x'.repeat(3_000),
    ),
  );
  const name = fc.constantFrom(
    'getAttribute',
    'querySelectorAll',
    'parentNode',
    'nodeType',
    'closest',
    'matches',
    'title',
    'body',
    'children',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      value.map((text) => text.replace(/[<&]/g, '')),
      name.map((clobber) => `<input name="${clobber}">`),
      fc
        .tuple(
          fc.constantFrom('div', 'span', 'form', 'h2', 'tr', 'p', 'li', 'ul role=toolbar'),
          word,
          value,
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([tag, className, attribute, children]) => {
          const safe = attribute.replace(/["<&]/g, '');
          const all = [
            'email',
            'name',
            'title',
            'data-legacy-message-id',
            'data-message-id',
            'data-legacy-thread-id',
            'role',
            'id',
          ];
          return `<${tag} class="${className}" ${all.map((key) => `${key}="${safe}"`).join(' ')}>${children.join('')}</${tag.split(' ')[0]}>`;
        }),
    ),
  }));

  test('yields bounded plain text, and never throws', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const body = window.document.querySelector('body');
        if (body) body.innerHTML = `<div role="main">${trees.join('')}</div>`;
        const readings = findGmailPlaces(document, location).map((place) =>
          gmailReader.readPlace(place, document, location),
        );
        const page = gmailReader.readPage(document, location);
        for (const reading of page ? [page, ...readings] : readings) {
          const draft = makeDraft(reading, { requestId: 'abcdefghijklmnop', now: 1, via: 'button' });
          expect(captureDraftSchema.safeParse(draft).error).toBeUndefined();
        }
      }),
      { seed, numRuns: 150 },
    );
  });
});
