import { expect, test } from 'vitest';
import { continuedList, linkedText, listed, surrounded, type TextEdit } from '@/components/markdown/marks';
import { tokensOf } from '@/components/markdown/tokens';

/** Reads `one [two] three` as a text with “two” selected, and tells a result the same way. */
function selectedIn(marked: string): [string, number, number] {
  const start = marked.indexOf('⟦');
  return [marked.replace(/[⟦⟧]/g, ''), start, marked.indexOf('⟧') - 1];
}
function after(
  marked: string,
  edit: (text: string, start: number, end: number) => TextEdit | null,
): string | null {
  const [text, start, end] = selectedIn(marked);
  const done = edit(text, start, end);
  if (!done) return null;
  const result = text.slice(0, done.from) + done.insert + text.slice(done.to);
  const [from, to] = done.select;
  return `${result.slice(0, from)}⟦${result.slice(from, to)}⟧${result.slice(to)}`;
}

const bold = (text: string, start: number, end: number) => surrounded(text, start, end, '**');
const italic = (text: string, start: number, end: number) => surrounded(text, start, end, '*');

test.each([
  ['a ⟦b⟧ c', 'a **⟦b⟧** c'],
  ['a **⟦b⟧** c', 'a ⟦b⟧ c'],
  ['⟦⟧', '**⟦⟧**'],
  ['**⟦⟧**', '⟦⟧'],
])('strong: %s becomes %s', (before, then) => {
  expect(after(before, bold)).toBe(then);
});

test.each([
  ['a ⟦b⟧', 'a *⟦b⟧*'],
  ['a *⟦b⟧*', 'a ⟦b⟧'],
  ['a **⟦b⟧**', 'a ***⟦b⟧***'],
  ['a ***⟦b⟧***', 'a **⟦b⟧**'],
])('slanted: %s becomes %s', (before, then) => {
  expect(after(before, italic)).toBe(then);
});

test.each([
  ['see ⟦the brief⟧ now', 'see [the brief](⟦https://⟧) now'],
  ['see ⟦⟧', 'see [](⟦https://⟧)'],
  ['see ⟦https://a.example/x⟧', 'see [⟦⟧](https://a.example/x)'],
])('a link: %s becomes %s', (before, then) => {
  expect(after(before, linkedText)).toBe(then);
});

test.each([
  ['one\nt⟦⟧wo\nthree', 'one\n- two⟦⟧\nthree'],
  ['o⟦ne\ntw⟧o', '⟦- one\n- two⟧'],
  ['- o⟦ne\n- tw⟧o', '⟦one\ntwo⟧'],
  ['- o⟦ne\ntw⟧o', '⟦- one\n- two⟧'],
])('a list: %j becomes %j', (before, then) => {
  expect(after(before, listed)).toBe(then);
});

test.each([
  ['- one⟦⟧', '- one\n- ⟦⟧'],
  ['  * one⟦⟧ two', '  * one\n  * ⟦⟧ two'],
  ['9. one⟦⟧', '9. one\n10. ⟦⟧'],
  ['- one\n- ⟦⟧', '- one\n⟦⟧'],
  ['one⟦⟧', null],
  ['- o⟦ne⟧', null],
  ['-one⟦⟧', null],
])('Enter in %j leaves %j', (before, then) => {
  expect(after(before, continuedList)).toBe(then);
});

const unselected = (text: string | null) => (text ?? '').replace(/[⟦⟧]/g, '');
const types = (text: string) =>
  (tokensOf(text) ?? []).flatMap((token) => [token].concat(token.children ?? [])).map(({ type }) => type);

test('what is marked is read as marked', () => {
  expect(types(unselected(after('a ⟦b⟧', bold)))).toContain('strong_open');
  expect(types(unselected(after('a ⟦b⟧', italic)))).toContain('em_open');
  expect(types(unselected(after('⟦b⟧', listed)))).toContain('list_item_open');
  expect(types('[b](https://a.example)')).toContain('link_open');
});
