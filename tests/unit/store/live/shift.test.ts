import { describe, expect, test } from 'vitest';
import { type Shift, shifted } from '@/lib/store/live/shift';

const ids = ['a', 'b', 'c', 'd'];
const shift = (over: Partial<Shift>): Shift => ({ ids: ['b'], to: 'here', position: { at: 'top' }, ...over });

describe('a shift painted before it is stored', () => {
  test.for<[string, Partial<Shift>, string[]]>([
    ['to the top', {}, ['b', 'a', 'c', 'd']],
    ['to the bottom', { position: { at: 'bottom' } }, ['a', 'c', 'd', 'b']],
    ['before another', { position: { before: 'd' } }, ['a', 'c', 'b', 'd']],
    ['after another', { position: { after: 'c' } }, ['a', 'c', 'b', 'd']],
    ['before the one after it, where it stands', { position: { before: 'c' } }, ids],
    [
      'beside one that is gone, which counts as the end',
      { position: { before: 'gone' } },
      ['a', 'c', 'd', 'b'],
    ],
    ['several, in their order', { ids: ['d', 'a'], position: { after: 'b' } }, ['b', 'd', 'a', 'c']],
    ['one from another column', { ids: ['x'], position: { after: 'a' } }, ['a', 'x', 'b', 'c', 'd']],
    ['away to another column', { to: 'there' }, ['a', 'c', 'd']],
    ['deleted', { to: null }, ['a', 'c', 'd']],
  ])('%s', ([, over, expected]) => {
    const once = shifted('here', ids, shift(over));
    expect(once).toEqual(expected);
    expect(shifted('here', once, shift(over)), 'once more changes nothing').toEqual(expected);
  });
});
