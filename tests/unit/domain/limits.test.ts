import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, ColumnKind, Limit, LimitMode } from '@/lib/domain/entities';
import { admit, type Arrival, askedOf, boundsOf, isLeftOut, type Weighed } from '@/lib/domain/limits';

const column = (id: string, kind: ColumnKind, limit?: number, limitMode?: LimitMode): Column => ({
  id,
  name: id,
  kind,
  rank: 'a0',
  stamps: {},
  ...(limit === undefined ? {} : { limit }),
  ...(limitMode === undefined ? {} : { limitMode }),
});
const limit = (per: 'columns' | 'person', most: number, more: Partial<Limit> = {}): Limit => ({
  id: `${per}-limit`,
  stamps: {},
  per,
  most,
  ...more,
});

const board = [
  column('backlog', 'queue'),
  column('creating', 'active', 3),
  column('review', 'active', 2, 'hard'),
  column('feedback', 'waiting'),
  column('done', 'done'),
];
const item = (at: string, more: Partial<Weighed> = {}): Weighed => ({ column: at, ...more });
const added = (at: string, more?: Partial<Weighed>): Arrival => ({ after: item(at, more) });
const moved = (from: string, to: string, more?: Partial<Weighed>): Arrival => ({
  before: item(from, more),
  after: item(to, more),
});

/** What is asked of `limits` when these arrive, as `id +n`. */
function asked(
  limits: readonly Limit[],
  arrivals: readonly Arrival[],
  exclusions = {},
  people: string[] = [],
) {
  const found = askedOf(boundsOf(board, limits, people), arrivals, exclusions);
  return found.map(({ bound, arriving }) => `${bound.is === 'column' ? bound.id : bound.name} +${arriving}`);
}

describe('the limits that are asked', () => {
  it.each([
    ['of a column that is entered', [moved('backlog', 'creating')], ['creating +1']],
    ['for each that arrives', [added('creating'), moved('review', 'creating')], ['creating +2']],
    ['not within a column', [moved('creating', 'creating')], []],
    ['not where there is no limit', [moved('creating', 'feedback')], []],
    ['not of the column that is left', [moved('review', 'done')], []],
  ])('%s', (_what, arrivals, expected) => {
    expect(asked([], arrivals)).toEqual(expected);
  });

  it('over several columns: asked on the way in, not on the way between them', () => {
    const both = [limit('columns', 4, { columns: ['creating', 'feedback'], name: 'Both' })];
    expect(asked(both, [moved('backlog', 'feedback')])).toEqual(['Both +1']);
    expect(asked(both, [moved('creating', 'feedback')])).toEqual([]);
  });

  it('over no named column: all work in progress, called by its columns', () => {
    expect(asked([limit('columns', 4)], [moved('backlog', 'feedback')])).toEqual([
      'creating + review + feedback +1',
    ]);
  });

  it('over columns that are all gone: none', () => {
    expect(asked([limit('columns', 4, { columns: ['gone'] })], [moved('backlog', 'feedback')])).toEqual([]);
  });

  it('for a person: when work is pulled, or when somebody is put on it, however the name is written', () => {
    const each = [limit('person', 2)];
    const ada = { people: ['Ada'] };
    expect(asked(each, [moved('backlog', 'feedback', ada)], {}, ['Ada'])).toEqual(['Ada +1']);
    expect(asked(each, [moved('feedback', 'done', ada)], {}, ['Ada'])).toEqual([]);
    const assigned = { before: item('feedback'), after: item('feedback', { people: ['ada'] }) };
    expect(asked(each, [assigned], {}, ['Ada'])).toEqual(['Ada +1']);
  });

  it('leave out what the team left out', () => {
    const blocked = moved('backlog', 'creating', { blocked: 'No prices' });
    const urgent = moved('backlog', 'creating', { labels: ['Urgent'] });
    expect(asked([], [blocked, urgent], { blocked: true })).toEqual(['creating +1']);
    expect(asked([], [blocked, urgent], { labels: ['urgent'] })).toEqual(['creating +1']);
    expect(asked([], [blocked, urgent], { blocked: true, labels: ['urgent'] })).toEqual([]);
    expect(isLeftOut(item('creating', { labels: ['print'] }), { labels: ['urgent'] })).toBe(false);
  });

  it('are never asked when nothing moves, whatever the board', () => {
    const at = fc.constantFrom(...board.map(({ id }) => id));
    const still = fc.record({ at, blocked: fc.boolean() }).map(({ at, blocked }) => {
      const one = item(at, { people: ['Ada'], ...(blocked ? { blocked: 'x' } : {}) });
      return { before: one, after: { ...one } };
    });
    const limits = [limit('columns', 1), limit('person', 1)];
    fc.assert(
      fc.property(fc.array(still), (arrivals) => {
        expect(asked(limits, arrivals, { blocked: true }, ['Ada'])).toEqual([]);
      }),
      { seed: 20_261_122 },
    );
  });
});

describe('whether there is room', () => {
  const bounds = boundsOf(board, [limit('columns', 4)], []);
  const at = (id: string, standing: number, arriving = 1) => {
    const bound = bounds.find((one) => one.id === id);
    if (!bound) throw new Error(id);
    return { bound, arriving, standing };
  };

  it.each([
    ['what fits goes in', [at('creating', 2)], undefined, true],
    ['a full column speaks up', [at('creating', 3)], undefined, false],
    ['and lets one more through with a reason', [at('creating', 3)], 'the fair is on Friday', true],
    ['blanks are no reason', [at('creating', 3)], '  ', false],
    ['a hard limit refuses whatever the reason', [at('review', 2)], 'please', false],
    ['several arrive at once', [at('creating', 2, 2)], undefined, false],
    ['nothing is asked', [], undefined, true],
  ])('%s', (_case, all, reason, ok) => {
    expect(admit(all, reason).ok).toBe(ok);
  });

  it('names every limit that would be passed, the hard one first', () => {
    const answer = admit([at('creating', 3), at('columns-limit', 4), at('review', 2)], undefined);
    expect(answer).toMatchObject({
      reason: 'column-full',
      mode: 'hard',
      passed: [
        { is: 'column', name: 'review', most: 2, count: 3 },
        { is: 'column', name: 'creating', most: 3, count: 4 },
        { is: 'columns', name: 'creating + review + feedback', most: 4, count: 5 },
      ],
    });
  });
});
