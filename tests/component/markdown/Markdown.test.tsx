import { cleanup, render } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Markdown } from '@/components/markdown/Markdown';
import { tokensOf } from '@/components/markdown/tokens';

afterEach(cleanup);

const shown = (text: string) => render(<Markdown text={text} />).container;
const addresses = (container: Element) =>
  Array.from(container.querySelectorAll('a'), (link) => link.getAttribute('href'));

test('is shown as it is meant', () => {
  const container = shown(
    '# Fair\n\nFor **parents** and *teachers*, ~~not~~ `all`:\n\n- one\n- two\n  1. three\n\n> said Anna\n\n```\ncode\n```\n---\nline\nnext',
  );
  const found = (selector: string) => Array.from(container.querySelectorAll(selector), (e) => e.textContent);
  expect(found('h4')).toEqual(['Fair']);
  expect([found('strong'), found('em'), found('s'), found('p code')]).toEqual([
    ['parents'],
    ['teachers'],
    ['not'],
    ['all'],
  ]);
  expect(found('ul > li')).toHaveLength(2);
  expect(found('ol > li')).toEqual(['three']);
  expect(found('blockquote')).toEqual(['said Anna']);
  expect(found('pre')).toEqual(['code\n']);
  expect(container.querySelectorAll('hr')).toHaveLength(1);
  expect(container.querySelectorAll('p br')).toHaveLength(1);
});

test('links lead to http(s) and mailto, in a tab of their own', () => {
  const container = shown(
    '[a](https://a.example/x) <mailto:b@c.example> https://d.example/ [e](http://e.example)',
  );
  expect(addresses(container)).toEqual([
    'https://a.example/x',
    'mailto:b@c.example',
    'https://d.example/',
    'http://e.example/',
  ]);
  for (const link of container.querySelectorAll('a')) {
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
  }
});

test('a picture is a link with its words: nothing is loaded', () => {
  const container = shown(
    '![our logo](https://tracker.example/pixel.png) ![](https://b.example/x.png) ![x](data:image/png;base64,AAAA)',
  );
  expect(container.querySelector('img, picture, video, iframe')).toBeNull();
  expect(addresses(container)).toEqual(['https://tracker.example/pixel.png', 'https://b.example/x.png']);
  expect(container.textContent).toContain('our logo');
});

describe('what is hostile is only text', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://evil.example"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<svg onload=alert(1)>',
    '<style>body{display:none}</style>',
    '<base href="https://evil.example/">',
  ])('%s', (text) => {
    const container = shown(text);
    expect(container.querySelector('script, img, iframe, svg, style, base')).toBeNull();
    for (const to of addresses(container)) expect(to).toMatch(/^https:/);
    expect(container.textContent).toContain(text.slice(0, 5));
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](chrome-extension://abc/backlog.html)',
    '[x](blob:https://a.example/1)',
    '[x](/relative)',
    '[x](#anchor)',
    '[x](//evil.example)',
    '<javascript:alert(1)>',
    '[x][r]\n\n[r]: javascript:alert(1)',
  ])('%s is no link', (text) => {
    expect(addresses(shown(text))).toEqual([]);
  });

  test('whatever is written, no element and no address comes out that was not meant to', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '[',
      ']',
      '(',
      ')',
      '![',
      '**',
      '_',
      '`',
      '\n',
      '# ',
      '- ',
      '> ',
      '&lt;',
      '&#x6A;',
      'javascript:',
      'data:',
      'https://a.example',
      'script',
      ' onerror=',
      'a',
      ' ',
      '\\',
      '|',
      '~~',
      '\u0000',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const container = shown(pieces.join(''));
        const allowed = 'div,p,ul,ol,li,blockquote,strong,em,s,code,pre,hr,br,a,h4,h5,h6';
        expect(container.querySelector(`:not(${allowed})`)).toBeNull();
        for (const to of addresses(container)) expect(to).toMatch(/^(https?:\/\/|mailto:)/);
        cleanup();
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text that is made to be slow is read in a moment', () => {
  test.each([
    ['50 KB of nested quotes', '>'.repeat(50_000)],
    ['nested quotes with spaces', '> '.repeat(25_000)],
    ['10,000 brackets', '['.repeat(10_000)],
    ['50,000 brackets', '['.repeat(50_000)],
    ['10,000 links that do not end', '[a]('.repeat(10_000)],
    ['pictures in pictures', '![['.repeat(16_000)],
    ['nested lists', '- '.repeat(25_000)],
    ['stars and lines', '**_'.repeat(16_000)],
    ['open tags', '<a '.repeat(16_000)],
    ['back ticks', Array.from({ length: 300 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['table rows', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(8_000)}`],
    ['entities', '&a'.repeat(25_000)],
    ['half addresses', 'https://'.repeat(6_000)],
    ['addresses of mails', 'a@'.repeat(25_000)],
  ])('%s', (_what, text) => {
    const started = performance.now();
    tokensOf(text);
    // A text that hangs takes minutes: this is no measure of speed.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('and nested quotes are shown, to a depth that a page can bear', () => {
    const container = shown('>'.repeat(50_000));
    const depth = container.querySelectorAll('blockquote').length;
    expect(depth).toBeGreaterThan(10);
    expect(depth).toBeLessThan(200);
  });
});
