import { beforeEach, expect, test } from 'vitest';
import { boardLimits, setBoardLimit } from '@/lib/platform/board-limits';
import { stored } from '@/lib/platform/stored';
import { FakeExtension } from '../../support/fake-extension';

beforeEach(() => {
  FakeExtension.install();
});

test('a limit stays with its board and column until it is dropped', async () => {
  expect(await boardLimits('A')).toEqual({});
  await setBoardLimit('A', 'Review', 3);
  await setBoardLimit('A', 'Build', 2);
  await setBoardLimit('B', 'Review', 9);
  expect(await boardLimits('A')).toEqual({ Review: 3, Build: 2 });
  expect(await setBoardLimit('A', 'Review', null)).toEqual({ Build: 2 });
  await setBoardLimit('A', 'Build', null);
  expect(await boardLimits('A')).toEqual({});
  expect(await boardLimits('B')).toEqual({ Review: 9 });
});

test('limits set in the same moment are all kept', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => setBoardLimit('A', `Column ${n}`, n + 1)));
  expect(Object.keys(await boardLimits('A'))).toHaveLength(20);
});

test('a page that makes up columns or boards without end is stopped', async () => {
  for (let n = 0; n < 101; n += 1) await setBoardLimit('A', `Column ${n}`, 1);
  expect(Object.keys(await boardLimits('A'))).toHaveLength(100);
  for (let n = 0; n < 200; n += 1) await setBoardLimit(`Board ${n}`, 'Review', 1);
  expect(await boardLimits('Board 198')).toEqual({ Review: 1 });
  expect(await setBoardLimit('Board 199', 'Review', 1)).toBeNull();
  expect(await boardLimits('A')).not.toEqual({});
});

test('what cannot be read counts as nothing kept', async () => {
  await stored('local', 'boardLimits').set({ A: { Review: 'three' } });
  expect(await boardLimits('A')).toEqual({});
});
