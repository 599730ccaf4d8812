import { describe, expect, it } from 'vitest';
import { admit, flowPoints } from '@/lib/domain/board';
import type { Column, LimitMode } from '@/lib/domain/entities';

const creating = (limit?: number, limitMode?: LimitMode): Column => ({
  id: 'creating',
  name: 'Creating',
  kind: 'active',
  rank: 'a0',
  stamps: {},
  ...(limit === undefined ? {} : { limit }),
  ...(limitMode === undefined ? {} : { limitMode }),
});

describe('a column with a limit', () => {
  it.each([
    ['takes what fits', creating(3), 2, 1, undefined, true],
    ['speaks up when full', creating(3), 3, 1, undefined, false],
    ['lets one more through with a reason', creating(3), 3, 1, 'the fair is on Friday', true],
    ['takes blanks for no reason', creating(3), 3, 1, '  ', false],
    ['refuses whatever the reason when it is hard', creating(3, 'hard'), 3, 1, 'please', false],
    ['does not mind a move inside it when over', creating(3, 'hard'), 5, 0, undefined, true],
    ['without a limit takes all', creating(), 500, 50, undefined, true],
    ['counts all that arrive', creating(3), 1, 3, undefined, false],
  ])('%s', (_case, column, count, arriving, reason, ok) => {
    expect(admit(column, count, arriving, reason).ok).toBe(ok);
  });

  it('says what it would hold', () => {
    expect(admit(creating(3, 'hard'), 3, 2, undefined)).toMatchObject({
      reason: 'column-full',
      columnName: 'Creating',
      limit: 3,
      count: 5,
      mode: 'hard',
    });
  });
});

describe('the two points every flow measure hangs on', () => {
  it.each([
    ['starts when it leaves the queue', {}, 'active', { startedAt: 9, finishedAt: null }],
    ['keeps its start on the way', { startedAt: 3 }, 'waiting', { startedAt: 3, finishedAt: null }],
    ['finishes in done', { startedAt: 3 }, 'done', { startedAt: 3, finishedAt: 9 }],
    ['finishes once', { startedAt: 3, finishedAt: 5 }, 'done', { startedAt: 3, finishedAt: 5 }],
    ['straight to done starts and finishes now', {}, 'done', { startedAt: 9, finishedAt: 9 }],
    [
      'taken up again is not finished',
      { startedAt: 3, finishedAt: 5 },
      'active',
      { startedAt: 3, finishedAt: null },
    ],
    [
      'back in the queue is not started',
      { startedAt: 3, finishedAt: 5 },
      'queue',
      { startedAt: null, finishedAt: null },
    ],
    [
      'back in the queue belongs to nobody',
      { startedAt: 3, people: ['Anna'] },
      'queue',
      { startedAt: null, finishedAt: null, people: null },
    ],
    [
      'on its way keeps who works on it',
      { startedAt: 3, people: ['Anna'] },
      'active',
      { startedAt: 3, finishedAt: null },
    ],
  ] as const)('an item %s', (_case, item, to, points) => {
    expect(flowPoints(item, to, 9)).toEqual(points);
  });
});
