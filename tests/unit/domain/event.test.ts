import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '@/lib/domain/event';

const stamp = '0199aaaaaaaa-0000-devicedevi';
const move = {
  id: stamp,
  v: 1,
  kind: 'item.move',
  by: 'devicedevi',
  at: 1_760_000_000_000,
  changes: [{ entity: 'item', id: 'item1', set: { column: 'review', rank: 'a0', finishedAt: null } }],
};
const setting = (set: unknown, entity = 'item') => ({ ...move, changes: [{ entity, id: 'x', set }] });
/** As it comes from a file: `__proto__` is then a plain key of its own. */
const fromFile = (text: string): unknown => JSON.parse(text);

describe('an event from elsewhere', () => {
  it('is read as it was written', () => {
    expect(readEvent(fromFile(JSON.stringify(move)))).toEqual({ is: 'event', event: move });
  });

  it('keeps a field that this version does not know', () => {
    expect(readEvent(setting({ colour: 'blue' }))).toMatchObject({
      is: 'event',
      event: { changes: [{ set: { colour: 'blue' } }] },
    });
  });

  it.each([
    ['of a newer version', { ...move, v: 2, changes: 'in another form' }],
    ['of an unknown kind', { ...move, kind: 'item.dream' }],
  ])('%s is kept whole', (_what, raw) => {
    expect(readEvent(raw)).toEqual({ is: 'unknown', event: raw });
  });

  it.each([
    ['nothing', null],
    ['a text', 'event'],
    ['without a stamp', { ...move, id: 'mine' }],
    ['with a stamp that nothing can follow', { ...move, id: 'ffffffffffff-ffff-devicedevi' }],
    ['with a time no calendar has', { ...move, at: 1e300 }],
    ['with a fraction of a millisecond', { ...move, at: 1.5 }],
    ['with an unknown entity', setting({}, 'person')],
    ['with an order key nobody can work with', setting({ rank: 'a!V' })],
    ['with an endless order key', setting({ rank: `a0${'V'.repeat(600)}` })],
    ['with a day that is none', setting({ dueOn: '2026-02-30' })],
    ['with a start that is no time', setting({ startedAt: Number.NaN })],
    ['with a title past its limit', setting({ title: 'x'.repeat(501) })],
    ['with a state that is none', setting({ state: 'lost' }, 'request')],
    ['with a limit of nothing', setting({ limit: 0 }, 'column')],
    ['that takes back something that is no event', { ...move, undoes: 'x' }],
  ])('%s is malformed', (_what, raw) => {
    expect(readEvent(raw)).toEqual({ is: 'malformed' });
  });

  it.each([
    'id',
    'stamps',
    'lane',
    'queue',
    'known',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a b',
    'Title',
    '',
  ])('may not set %j: rows need it for themselves', (name) => {
    expect(readEvent(setting({ [name]: 'x' })).is).toBe('malformed');
  });

  it('never reaches a prototype', () => {
    const raw = fromFile(
      JSON.stringify(setting({ title: 'x' })).replace('"title"', '"__proto__":{"polluted":1},"title"'),
    );
    const read = readEvent(raw);
    expect(JSON.stringify(read)).not.toContain('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of any shape is answered, never thrown at', () => {
    const shapes = fc.record(
      {
        id: fc.constantFrom(stamp, 'x'),
        v: fc.constantFrom<unknown>(1, 2, 0, '1'),
        kind: fc.constantFrom<unknown>('item.move', 'x', 5),
        by: fc.anything(),
        at: fc.anything(),
        changes: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record({ entity: fc.constantFrom('item', 'request', 'x'), id: fc.string(), set: fc.object() }),
          ),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(shapes, (raw) => {
        expect(['event', 'unknown', 'malformed']).toContain(readEvent(raw).is);
      }),
      { seed: 20261122, numRuns: 1_000 },
    );
  });
});
