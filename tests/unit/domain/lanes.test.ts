import { describe, expect, test } from 'vitest';
import { groupInLanes, laneKey, laneName, laneKinds, newInLane, setForLane } from '@/lib/domain/lanes';

const compare = (a: string, b: string) => a.localeCompare(b, 'en');

describe('the lane of an item', () => {
  const item = {
    type: ' E-mail ',
    labels: ['fair', 'print'],
    bucket: 'Brand',
    requester: { email: 'a@b.c' },
  };

  test.for([
    ['type', 'E-mail'],
    ['label', 'fair'],
    ['bucket', 'Brand'],
    ['requester', 'a@b.c'],
  ] as const)('by %s is %s', ([by, name]) => {
    expect(laneName(item, by)).toBe(name);
    expect(laneName({}, by)).toBeNull();
  });

  test('is the same whatever the case it is written in', () => {
    expect(laneKey('E-Mail')).toBe(laneKey(' e-mail'));
    expect(laneKey(null)).toBe('');
  });
});

describe('what is new in a lane', () => {
  test.for(laneKinds.filter((by) => by !== 'none'))('by %s stands there', (by) => {
    expect(laneName(newInLane({ by, name: 'Anna <a@b.c>' }), by)).toBe(
      by === 'requester' ? 'Anna' : 'Anna <a@b.c>',
    );
    expect(laneName(newInLane({ by, name: 'a@b.c' }), by)).toBe('a@b.c');
    expect(laneName(newInLane({ by, name: null }), by)).toBeNull();
  });
});

describe('what a card is given in another lane', () => {
  test('is its type or bucket, or none', () => {
    expect(setForLane({ type: 'Print' }, { by: 'type', name: 'E-mail' })).toEqual({ type: 'E-mail' });
    expect(setForLane({ bucket: 'Brand' }, { by: 'bucket', name: null })).toEqual({ bucket: null });
  });

  test('is the label of that lane in place of the one that made its own; the others stay', () => {
    const item = { labels: ['fair', 'print', 'Sales'] };
    expect(setForLane(item, { by: 'label', name: 'sales' })).toEqual({ labels: ['sales', 'print'] });
    expect(setForLane(item, { by: 'label', name: null })).toEqual({ labels: null });
  });

  test('is nothing in its own lane, and never another person who asked', () => {
    expect(setForLane({ type: 'E-mail' }, { by: 'type', name: 'e-mail' })).toEqual({});
    expect(setForLane({}, { by: 'label', name: null })).toEqual({});
    expect(setForLane({ requester: { name: 'Anna' } }, { by: 'requester', name: 'Bob' })).toEqual({});
  });
});

test('columns are cut in the order of the names, with what has none last, each column in its own order', () => {
  const groups = groupInLanes(
    [
      {
        columnId: 'ready',
        items: [
          { id: '1', type: 'Print' },
          { id: '2' },
          { id: '3', type: 'e-mail' },
          { id: '4', type: 'print' },
        ],
      },
      { columnId: 'creating', items: [{ id: '5', type: 'Print' }] },
    ],
    'type',
    compare,
  );
  expect(groups.map(({ name, count }) => [name, count])).toEqual([
    ['e-mail', 1],
    ['Print', 3],
    [null, 1],
  ]);
  expect(groups[1]?.ids).toEqual(
    new Map([
      ['ready', ['1', '4']],
      ['creating', ['5']],
    ]),
  );
});
