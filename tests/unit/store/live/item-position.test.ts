import { describe, expect, it } from 'vitest';
import { itemPosition, withLine } from '@/lib/store/live/item-position';
import { launchLineId as line } from '@/lib/domain/launch-line';

const list = ['a', 'b', line, 'c', 'd'];
const at = (moving: string, position: Parameters<typeof itemPosition>[1], of = list) =>
  itemPosition(of, position, new Set(moving.split('')));

describe('a position beside what stays', () => {
  it.each([
    ['an item', 'd', { before: 'b' }, { before: 'b' }],
    ['an item, after it', 'd', { after: 'a' }, { after: 'a' }],
    ['the line, above it', 'd', { before: line }, { after: 'b' }],
    ['the line, below it', 'a', { after: line }, { before: 'c' }],
    ['one that moves along', 'bd', { before: 'b' }, { after: 'a' }],
    ['one that moves along, after it', 'bd', { after: 'b' }, { after: 'a' }],
    ['several that move along', 'ab', { after: 'b' }, { at: 'top' }],
    ['the last ones, which move along', 'cd', { before: 'c' }, { at: 'bottom' }],
    ['an end', 'a', { at: 'bottom' }, { at: 'bottom' }],
    ['one that has left', 'a', { before: 'x' }, { before: 'x' }],
  ] as const)('named beside %s', (_what, moving, position, expected) => {
    expect(at(moving, position)).toEqual(expected);
  });

  it('above a line at the top is the top, below one at the bottom is the bottom', () => {
    expect(at('b', { before: line }, [line, 'a', 'b'])).toEqual({ at: 'top' });
    expect(at('a', { after: line }, ['a', 'b', line])).toEqual({ at: 'bottom' });
  });

  it('of the line itself is beside an item', () => {
    const moving = new Set([line]);
    expect(itemPosition(list, { before: 'b' }, moving)).toEqual({ before: 'b' });
    expect(itemPosition(list, { after: 'd' }, moving)).toEqual({ after: 'd' });
  });
});

it('a list has the line below as many as stand above it', () => {
  expect(withLine(['a', 'b'], 1)).toEqual(['a', line, 'b']);
  expect(withLine(['a', 'b'], 2)).toEqual(['a', 'b', line]);
  expect(withLine(['a', 'b'], null)).toEqual(['a', 'b']);
});
