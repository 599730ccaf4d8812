import { describe, expect, it } from 'vitest';
import type { Column, ColumnKind } from '@/lib/domain/entities';
import { badgeText, workInProgress } from '@/lib/domain/wip';

const column = (id: string, kind: ColumnKind, limit?: number): Column => ({
  id,
  name: id,
  kind,
  rank: 'a0',
  stamps: {},
  ...(limit === undefined ? {} : { limit }),
});

const board = [
  column('backlog', 'queue'),
  column('creating', 'active', 3),
  column('review', 'active', 2),
  column('publishing', 'active', 1),
  column('done', 'done'),
];

function load(counts: Record<string, number>, columns = board) {
  return workInProgress(columns, (id) => counts[id] ?? 0);
}

describe('work in progress', () => {
  it.each([
    ['nothing', {}, { count: 0, limit: 6, state: 'under' }, '0/6'],
    ['some', { creating: 2, review: 1, publishing: 1 }, { count: 4, limit: 6, state: 'under' }, '4/6'],
    ['full', { creating: 3, review: 2, publishing: 1 }, { count: 6, limit: 6, state: 'at' }, '=6/6'],
    ['too much', { creating: 4, review: 2, publishing: 1 }, { count: 7, limit: 6, state: 'over' }, '!7/6'],
    ['one column over', { creating: 0, review: 3 }, { count: 3, limit: 6, state: 'over' }, '!3/6'],
    ['far too much', { creating: 40 }, { count: 40, limit: 6, state: 'over' }, '!40'],
    ['waiting and done work is none', { backlog: 500, done: 900 }, { count: 0, state: 'under' }, '0/6'],
  ])('%s', (_case, counts, expected, badge) => {
    const wip = load(counts);
    expect(wip).toMatchObject(expected);
    expect(badgeText(wip)).toBe(badge);
    expect(badgeText(wip).length).toBeLessThanOrEqual(4);
  });

  it('without any limit is a plain number, and nothing where there is none', () => {
    const free = [column('creating', 'active'), column('review', 'waiting')];
    expect(load({ creating: 2, review: 3 }, free)).toMatchObject({
      count: 5,
      limit: undefined,
      state: 'none',
    });
    expect(badgeText(load({ creating: 2, review: 3 }, free))).toBe('5');
    expect(badgeText(load({}, free))).toBe('');
    expect(badgeText(load({ creating: 5_000 }, free))).toBe('999');
  });

  it('holds against a limit only the work that has one', () => {
    const mixed = [column('creating', 'active', 3), column('feedback', 'waiting')];
    const wip = load({ creating: 3, feedback: 5 }, mixed);
    expect(wip).toMatchObject({ count: 8, limited: 3, limit: 3, state: 'at' });
    expect(badgeText(wip)).toBe('=3/3');
  });
});

describe('the badge with work elsewhere', () => {
  it.each([
    ['the sum, and no limit under it', { creating: 2 }, 3, '5'],
    ['the mark of the limits here', { creating: 3, review: 2, publishing: 1 }, 1, '=7'],
    ['over', { creating: 4 }, 20, '!24'],
    ['never more than it shows', { creating: 4 }, 5_000, '!999'],
    ['nothing here', {}, 3, '3'],
    ['nothing there', { creating: 2 }, 0, '2/6'],
  ])('shows %s', (_case, counts, elsewhere, badge) => {
    expect(badgeText(load(counts), elsewhere)).toBe(badge);
  });
});
