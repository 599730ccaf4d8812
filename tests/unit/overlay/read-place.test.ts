import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { figuresIn, read, readAll, type Place } from '@/lib/overlay/read-place';

const html =
  '<h2 title="Two">In&nbsp;\n progress\u200b</h2><p>One</p><p>One</p><p> </p><span class="a"><img alt="Anna"></span><span class="a">Ben</span>';

function root(): Element {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as Element;
}

test.for<[Place | undefined, string[]]>([
  ['h2', ['In progress']],
  ['h2@title', ['Two']],
  ['p', ['One']],
  ['h3', []],
  [['h3', 'h2@lang', 'p'], ['One']],
  ['.a@*', ['Anna', 'Ben']],
  ['@lang', []],
  [undefined, []],
])('%o says %o', ([place, said]) => {
  expect(readAll(root(), place)).toEqual(said);
  expect(read(root(), place)).toBe(said[0] ?? '');
});

test.for([
  ['3 / 5', [3, 5]],
  ['Max. 4', [4]],
  ['1,204', [1204]],
  ['1 204 / 2 000', [1204, 2000]],
  ['1.204 karty', [1204]],
  ['keine', []],
] as const)('the figures in “%s” are %o', ([text, figures]) => {
  expect(figuresIn(text)).toEqual(figures);
});
