import { afterEach, expect, test } from 'vitest';
import { keptNode, madeFrom } from '@/components/kept-screen/kept-nodes';
import { keep, kept } from '@/components/kept-screen/kept-screen';

afterEach(() => localStorage.clear());

const now = { build: '/a.js', language: 'en', width: 1280 };
const screen = { ...now, sheets: ['/a.css'], page: ['div', { class: 'page' }, 'Cards'] as const };

test('a screen is there again for its view, in the same build, language and width, and in no other', () => {
  keep('board', screen);
  expect(kept('board', now)).toEqual(screen);
  expect(kept('backlog', now)).toBeNull();
  expect(kept('board', { ...now, build: '/b.js' })).toBeNull();
  expect(kept('board', { ...now, language: 'pl' })).toBeNull();
  expect(kept('board', { ...now, width: 1279 })).toBeNull();
});

test.each([
  '{',
  '[]',
  'null',
  '7',
  '{"build":"/a.js"}',
  '{"build":"/a.js","width":1280,"sheets":1,"page":[]}',
])('what is no screen counts as none: %s', (text) => {
  localStorage.setItem('screen:board', text);
  expect(kept('board', now)).toBeNull();
});

test('a screen too large to be worth its time is not kept, and the one before it neither', () => {
  keep('board', screen);
  keep('board', { ...screen, page: ['p', {}, 'x'.repeat(700_000)] });
  expect(kept('board', now)).toBeNull();
});

function element(html: string): Element {
  const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (!made) throw new Error('nothing was made');
  return made;
}

test('what is made from a kept screen looks like it, and can neither be followed nor found by name', () => {
  const card = element(
    '<div class="row" role="row" data-card="i1" data-look="card" id="x" tabindex="0" style="transform: translateY(8px);">' +
      '<a class="title" href="#/item/i1" dir="auto">שלום &amp; <em>hello</em></a>' +
      '<svg width="13" viewBox="0 0 24 24"><path d="m3 16"></path></svg><input type="radio" checked></div>',
  );
  const node = keptNode(card);
  const made = node && madeFrom(JSON.parse(JSON.stringify(node)));
  if (!(made instanceof HTMLElement)) throw new Error('nothing was made');
  expect(made.textContent).toBe('שלום & hello');
  expect(made.className).toBe('row');
  expect(made.style.transform).toBe('translateY(8px)');
  expect(made.dataset).toMatchObject({ keptCard: 'i1', look: 'card' });
  for (const name of ['id', 'role', 'tabindex', 'data-card'])
    expect(made.hasAttribute(name), name).toBe(false);
  expect(made.querySelector('a')?.hasAttribute('href')).toBe(false);
  expect(made.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(made.querySelector('input')?.hasAttribute('checked')).toBe(true);
});

test('nothing that loads or runs anything is kept, or made', () => {
  const page = element(
    '<div onclick="run()"><script>run()</script><iframe src="/x"></iframe><img src="/x" onerror="run()"><p>Text</p></div>',
  );
  expect(keptNode(page)).toEqual(['div', {}, ['p', {}, 'Text']]);
  const made = madeFrom([
    'div',
    { onclick: 'run()', href: '/x' },
    ['script', {}, 'run()'],
    ['p', {}, 'Text'],
  ]);
  expect(made instanceof HTMLElement && made.outerHTML).toBe('<div><p>Text</p></div>');
});
