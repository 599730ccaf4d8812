import { describe, expect, it } from 'vitest';
import { mostLinks } from '@/lib/domain/item-fields';
import { typedUrl, withLink } from '@/lib/domain/links';

describe('a typed address', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    [' example.com/brochure ', 'https://example.com/brochure'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['http://intranet/page', 'http://intranet/page'],
    ['mailto:anna@example.com', 'mailto:anna@example.com'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
  ])('%s leads to %s', (typed, url) => {
    expect(typedUrl(typed)).toBe(url);
  });

  it.each([
    '',
    'brochure',
    'two words.com',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'https://',
    `https://example.com/${'x'.repeat(2_000)}`,
  ])('%s leads nowhere', (typed) => {
    expect(typedUrl(typed)).toBeNull();
  });
});

describe('the links of an item', () => {
  const one = { url: 'https://example.com/', title: 'Brief' };

  it('get another at the end, without a title where it has none', () => {
    expect(withLink([one], { url: 'a.example', title: ' ' })).toMatchObject({
      ok: true,
      value: [one, { url: 'https://a.example/' }],
    });
  });

  it('hold an address once: a new title takes the place of the old one', () => {
    expect(withLink([one], { url: 'example.com', title: 'The brief' })).toMatchObject({
      value: [{ url: 'https://example.com/', title: 'The brief' }],
    });
    expect(withLink([one], { url: 'example.com' })).toMatchObject({ value: [one] });
  });

  it('refuse what is no address, and one too many', () => {
    const full = Array.from({ length: mostLinks }, (_, n) => ({ url: `https://example.com/${n}` }));
    expect(withLink([], { url: 'javascript:alert(1)' })).toMatchObject({ ok: false, reason: 'bad-link' });
    expect(withLink(full, { url: 'other.example' })).toMatchObject({ ok: false, reason: 'too-many' });
  });
});
