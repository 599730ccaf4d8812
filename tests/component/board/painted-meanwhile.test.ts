import { beforeEach, expect, test } from 'vitest';
import { indexIn } from '@/components/board/index-in';
import { paintedMeanwhile } from '@/components/board/painted-meanwhile';
import { backlogColumnId } from '@/lib/domain/board';
import { addItem } from '@/lib/store/commands/add-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { onCommitted } from '@/lib/store/committed';
import { freshTeam } from '../support';

beforeEach(freshTeam);

/** What happens, in its order. */
function story() {
  const said: string[] = [];
  const paint = () => {
    said.push('painted');
    return (stored: boolean) => void said.push(stored ? 'stored' : 'taken back');
  };
  return { said, paint };
}

test('what is done is painted before it is stored, and told how the storing ended', async () => {
  const added = await addItem({ title: 'Flyer' });
  if (!added.ok) throw new Error(added.reason);
  const { said, paint } = story();
  const stop = onCommitted(() => said.push('on disk'));
  const outcome = await paintedMeanwhile(
    paint,
    moveItems({ itemIds: [added.value.value.itemId], column: backlogColumnId, position: { at: 'top' } }),
  );
  stop();
  expect(outcome.ok).toBe(true);
  expect(said.toSorted()).toEqual(['on disk', 'painted', 'stored']);
  expect(said.indexOf('painted')).toBeLessThan(said.indexOf('stored'));
});

test('what is refused at once is never painted', async () => {
  const { said, paint } = story();
  await paintedMeanwhile(paint, Promise.resolve({ ok: false }));
  expect(said).toEqual([]);
});

test('a slow disk keeps nobody from seeing what they did, and what it does not take is taken back', async () => {
  const { said, paint } = story();
  const { promise: storing, resolve: end } = Promise.withResolvers<{ ok: boolean }>();
  const outcome = paintedMeanwhile(() => {
    queueMicrotask(() => end({ ok: false }));
    return paint();
  }, storing);
  expect(await outcome).toEqual({ ok: false });
  expect(said).toEqual(['painted', 'taken back']);
});

test('a bug while it is stored takes back what was painted, and is not hidden', async () => {
  const { said, paint } = story();
  const { promise: storing, reject: fail } = Promise.withResolvers<{ ok: boolean }>();
  const outcome = paintedMeanwhile(() => {
    queueMicrotask(() => fail(new Error('a bug')));
    return paint();
  }, storing);
  await expect(outcome).rejects.toThrow('a bug');
  expect(said).toEqual(['painted', 'taken back']);
});

test('the place of an id in a list is the same however often it is asked for', () => {
  const ids = ['a', 'b', 'c'];
  expect(['a', 'c', 'x', 'a', 'x'].map((id) => indexIn(ids, id))).toEqual([0, 2, -1, 0, -1]);
  expect(indexIn(['c'], 'c')).toBe(0);
});
