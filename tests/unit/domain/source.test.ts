import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundPerson, cleanUrl, safeUrl, type Source, sourceKey } from '@/lib/domain/source';

describe('two links to one page give one text', () => {
  it.each([
    ['https://www.example.com/a/', 'example.com/a'],
    ['http://example.com/a', 'example.com/a'],
    ['https://EXAMPLE.com/a', 'example.com/a'],
    ['https://example.com', 'example.com'],
    ['https://example.com:8443/a', 'example.com:8443/a'],
    ['https://example.com/a?utm_source=x&utm_medium=y', 'example.com/a'],
    ['https://example.com/a?fbclid=1&id=7', 'example.com/a?id=7'],
    ['https://example.com/a?b=2&a=1', 'example.com/a?a=1&b=2'],
    ['https://example.com/a#part-2', 'example.com/a'],
    ['https://example.com/a#:~:text=hello', 'example.com/a'],
    ['https://example.com/#/board/7', 'example.com#/board/7'],
    ['https://mail.google.com/mail/u/0/#inbox/abc', 'mail.google.com/mail/u/0#inbox/abc'],
    ['https://example.com/#!page', 'example.com#!page'],
    ['https://name:secret@example.com/a', 'example.com/a'],
  ])('%s → %s', (raw, clean) => {
    expect(cleanUrl(raw)).toBe(clean);
  });

  it.each([
    '',
    'example.com',
    'javascript:alert(1)',
    'file:///a',
    'chrome://settings',
    'data:text/html,x',
    'mailto:a@b.c',
  ])('%j is no page', (raw) => {
    expect(cleanUrl(raw)).toBeNull();
  });
});

const source = (given: Partial<Source>): Source => ({ app: 'web', capturedAt: 1, via: 'button', ...given });

describe('what tells one source from another', () => {
  it.each([
    ['a thread before a message', source({ app: 'gmail', container: 't1', sourceId: 'm1' }), 'gmail:t1'],
    ['a message without a thread', source({ app: 'gmail', sourceId: 'm1' }), 'gmail:m1'],
    ['an app without ids, by its address', source({ app: 'gmail', url: 'https://a.b/c' }), 'url:a.b/c'],
    [
      'a page by its address, whatever its ids',
      source({ sourceId: 'x', url: 'https://a.b/c/' }),
      'url:a.b/c',
    ],
    [
      'a card by its board and its own id',
      source({ app: 'trello', container: 'https://trello.com b1', sourceId: 'c1', via: 'card' }),
      'trello:https://trello.com b1:c1',
    ],
    [
      'no card without an id, since the address is its board’s',
      source({ app: 'x', container: 'b1', url: 'https://a.b/', via: 'card' }),
      null,
    ],
    ['nothing written by hand', source({ app: 'none' }), null],
    ['no address that may not be followed', source({ url: 'javascript:alert(1)' }), null],
    ['no address that escaping made endless', source({ url: `https://a.b/${'ż'.repeat(1_900)}` }), null],
  ])('%s', (_what, given, key) => {
    expect(sourceKey(given)).toBe(key);
  });
});

describe('a link that may be followed', () => {
  it('has a protocol of http, https or mailto, or is null', () => {
    const urls = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(
            'javascript:',
            'JaVaScRiPt:',
            ' java\nscript:',
            'data:',
            'vbscript:',
            'file:',
            'blob:',
            'https:',
          ),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(urls, (raw) => {
        const safe = safeUrl(raw);
        if (safe !== null) expect(['http:', 'https:', 'mailto:']).toContain(new URL(safe).protocol);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it.each([
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['mailto:anna@example.com', 'mailto:anna@example.com'],
    ['javascript:alert(1)', null],
    [undefined, null],
    ['', null],
  ])('%s → %s', (raw, safe) => {
    expect(safeUrl(raw)).toBe(safe);
  });
});

describe('a person', () => {
  it.each([
    [
      { name: ' Anna\n Keller ', email: 'a@example.com' },
      { name: 'Anna Keller', email: 'a@example.com' },
    ],
    [{ name: '  ' }, null],
    [{}, null],
    [{ email: 'a@example.com' }, { email: 'a@example.com' }],
  ])('%j is kept as %j', (given, kept) => {
    expect(boundPerson(given)).toEqual(kept);
  });
});
