import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Selection } from '@/components/selection/selection';

const list = ['a', 'b', 'c', 'd', 'e', 'f'];
let selection: Selection;
const chosen = () => [...selection.now()].toSorted().join('');

beforeEach(() => {
  selection = new Selection();
});

describe('a selection', () => {
  it('chooses one by one, and tells who listens', () => {
    const heard = vi.fn();
    const stop = selection.subscribe(heard);
    selection.toggle('b');
    selection.toggle('d');
    expect(chosen()).toBe('bd');
    selection.toggle('b');
    expect(chosen()).toBe('d');
    expect(selection.has('d')).toBe(true);
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    selection.clear();
    expect(chosen()).toBe('');
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('goes from the last one chosen to another, in either direction, and shrinks again', () => {
    selection.toggle('c');
    selection.extend(list, 'c', 'e');
    expect(chosen()).toBe('cde');
    selection.extend(list, 'e', 'd');
    expect(chosen()).toBe('cd');
    selection.extend(list, 'd', 'a');
    expect(chosen()).toBe('abc');
  });

  it('keeps what was chosen before a range began', () => {
    selection.toggle('a');
    selection.toggle('d');
    selection.extend(list, 'd', 'f');
    selection.extend(list, 'f', 'e');
    expect(chosen()).toBe('ade');
  });

  it('starts a range where the person is, when nothing was chosen in this list', () => {
    selection.extend(list, 'b', 'c');
    expect(chosen()).toBe('bc');
    selection.clear();
    selection.toggle('x');
    selection.extend(list, 'e', 'f');
    expect(chosen()).toBe('efx');
    selection.extend(list, 'f', 'nowhere');
    expect(chosen()).toBe('efx');
  });

  it('takes ten thousand at once', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `item${n}`);
    selection.toggle('item3');
    selection.extend(many, 'item3', 'item9999');
    expect(selection.now().size).toBe(9_997);
    selection.all(many);
    expect(selection.now().size).toBe(10_000);
  });

  it('lets go of those that are gone, and says how many', () => {
    selection.all(list);
    expect(selection.keep((id) => id !== 'b' && id !== 'c')).toBe(2);
    expect(chosen()).toBe('adef');
    expect(selection.keep(() => true)).toBe(0);
  });
});
