import { describe, expect, it } from 'vitest';
import { flowPoints } from '@/lib/domain/board';

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
