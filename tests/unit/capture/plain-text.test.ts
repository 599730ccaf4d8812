import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { plainText } from '@/lib/capture/plain-text';

const document = new Window().document as unknown as Document;
const element = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

test.each([
  ['<div>One</div><div>two</div>', 'One\ntwo'],
  ['<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['One<br>two', 'One\ntwo'],
  ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['a\n   <b>b</b>\n c', 'a b c'],
  ['<span>a</span><span hidden style="display:none">b</span>', 'a'],
  ['a<script>b</script><style>c</style><noscript>d</noscript>', 'a'],
  ['hi <img data-emoji="🙏" alt="x"><img alt="logo">', 'hi 🙏'],
  ['', ''],
])('%s', (html, text) => expect(plainText(element(html), 1_000)).toBe(text));

test('what is left out is left out with everything in it', () => {
  expect(
    plainText(element('<div>a</div><div class="quote">b<p>c</p></div><div>d</div>'), 1_000, '.quote'),
  ).toBe('a\nd');
});

test('ten thousand levels deep is read, and a text without end stops being read', () => {
  const root = document.createElement('div');
  let inner = root;
  for (let level = 0; level < 10_000; level += 1) {
    const child = document.createElement('div');
    inner.append(child);
    inner = child;
  }
  inner.append('bottom');
  expect(plainText(root, 1_000)).toBe('bottom');
  const long = document.createElement('div');
  for (let part = 0; part < 5_000; part += 1) long.append('word '.repeat(20));
  expect(plainText(long, 1_000).length).toBeLessThan(2_200);
});
