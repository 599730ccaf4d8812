import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { makeRule } from '@/lib/overlay/pointing/make-rule';
import { ruleHost } from '@/lib/overlay/rule-host';

/** How the makers of a page mark a part of it; `n` is the part's own number. */
type Mark = (part: string, n: number) => string;

const marks: Record<string, Mark> = {
  'for tests': (part) => `data-testid="board-${part}"`,
  'for tests, numbered': (part, n) => `data-test-id="${part}-${n}"`,
  'with an id': (part, n) => `data-${part}-id="${n}f"`,
  'by class': (part, n) => `class="${part}${n % 3 === 0 ? ' is-active' : ''}"`,
  'by a hashed class': (part) => `class="css-${part.length}x9${part.length}q flex"`,
  'by a class with a hash': (part) => `class="Board_${part}__x${part.length}Yz9"`,
  'not at all': () => '',
};

interface Shape {
  mark: Mark;
  name: 'h2' | 'div' | 'span';
  hasHead: boolean;
  hasList: boolean;
  hasCount: boolean;
  hasAdd: boolean;
  hasAddColumn: boolean;
  wraps: number;
  columns: number[];
}

const shape: fc.Arbitrary<Shape> = fc.record({
  mark: fc.constantFrom(...Object.values(marks)),
  name: fc.constantFrom('h2', 'div', 'span'),
  hasHead: fc.boolean(),
  hasList: fc.boolean(),
  hasCount: fc.boolean(),
  hasAdd: fc.boolean(),
  hasAddColumn: fc.boolean(),
  wraps: fc.nat(2),
  columns: fc
    .array(fc.nat(5), { minLength: 2, maxLength: 6 })
    .filter((counts) => counts.some((count) => count > 0)),
});

function html(given: Shape): string {
  const { mark, name, hasHead, hasList, hasCount, hasAdd, hasAddColumn, wraps, columns } = given;
  let made = 0;
  const card = () => {
    made += 1;
    return `<div ${mark('card', made)} data-is="card"><p ${mark('title', made)}>Brochure ${made}</p><div><img alt="Anna"><span>Fri</span></div></div>`;
  };
  const column = (count: number, at: number) => {
    const head = `<${name} ${mark('name', at)}>Stage ${'ABCDEFG'.charAt(at)}</${name}>${hasCount ? `<em>${count}</em>` : ''}`;
    const cards = Array.from({ length: count }, card).join('');
    const inList = hasList ? `<section ${mark('list', at)}>${cards}</section>` : cards;
    const add = hasAdd ? `<button ${mark('add', at)}>Add a card</button>` : '';
    return `<div ${mark('column', at)} data-is="column">${hasHead ? `<header>${head}</header>` : head}${inList}${add}</div>`;
  };
  const board =
    columns.map(column).join('') + (hasAddColumn ? '<div><button>Add a column</button></div>' : '');
  const wrapped = Array.from({ length: wraps }).reduce((inner: string) => `<div>${inner}</div>`, board);
  return `<header><h1>Spring</h1><ul><li>Home</li><li>Team</li></ul></header><div><aside><div><div>Filters</div><div>People</div></div></aside>
    <main>${wrapped}</main></div><footer><div>Help</div></footer>`;
}

test('a rule made from any column and card of a board finds exactly its columns and its cards', () => {
  fc.assert(
    fc.property(shape, fc.nat(), fc.nat(), (given, nthColumn, nthCard) => {
      const window = new Window({ url: 'https://boards.firm.example/boards/7' });
      window.document.body.innerHTML = html(given);
      const document = window.document as unknown as Document;
      const all = [...document.querySelectorAll('[data-is=column]')];
      const filled = all.filter((each) => each.querySelector('[data-is=card]'));
      const column = filled[nthColumn % filled.length];
      const cards = [...(column?.querySelectorAll('[data-is=card]') ?? [])];
      const card = cards[nthCard % cards.length];
      if (!column || !card) throw new Error('nothing to point at');
      for (const each of document.querySelectorAll('[data-is]')) each.removeAttribute('data-is');

      const rule = makeRule(column, card);
      const board = rule && ruleHost(rule, new URL(document.URL), []).probe(document);
      const found = board?.columns() ?? [];
      expect(found.map(({ title }) => title)).toEqual(
        given.columns.map((_, at) => `Stage ${'ABCDEFG'.charAt(at)}`),
      );
      expect(found.map(({ el }) => el)).toEqual(all);
      expect(found.map((each) => board?.cards(each).length)).toEqual(given.columns);
    }),
    { numRuns: 150, seed: 22 },
  );
});
