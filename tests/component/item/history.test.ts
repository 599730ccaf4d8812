import { describe, expect, test } from 'vitest';
import { folded } from '@/components/item/history-fold';
import { historyLine } from '@/components/item/history-line';
import type { EventKind, FieldValue } from '@/lib/domain/event';
import { type Language, languages, wordsIn } from '@/lib/i18n/words';
import type { HistoryEntry } from '@/lib/store/queries/history';
import { item } from '@/locales/item';
import { values } from '@/locales/values';

let n = 0;
const entry = (
  set: Record<string, FieldValue>,
  more: { kind?: EventKind; reason?: string } = {},
): HistoryEntry => {
  n += 1;
  return { eventId: `${n}`, kind: 'item.edit', at: n, set, others: 0, ...more };
};

/** What is told of steps given the oldest first, the newest first. */
function told(steps: readonly HistoryEntry[], language: Language = 'en'): (string | null)[] {
  const names = {
    words: wordsIn(item, language),
    values: wordsIn(values, language),
    column: (id: string) => `<${id}>`,
    guidepoint: (id: string) => `<${id}>`,
    doneRule: (id: string) => (id === 'gone' ? '' : `<${id}>`),
    day: (day: string) => day,
  };
  return folded(steps.toReversed()).map((step) => historyLine(step, names));
}

const step = (id: string, done = false, text = id) => ({ id, text, done });

test('an item that followed its card says so', () => {
  const followed = entry({ cardColumn: 'Live', column: 'done', rank: 'a0' }, { kind: 'item.follow' });
  const moved = entry({ cardColumn: 'Review' }, { kind: 'item.follow' });
  const came = entry({ title: 'Flyer', cardColumn: 'Doing' }, { kind: 'item.bring-in' });
  expect(told([came])).toEqual(['Brought in from its board, where it stood in Doing']);
  expect(told([moved, followed])).toEqual([
    'Its card was moved to Live on its board, so it was moved to <done>',
    'Its card was moved to Review on its board',
  ]);
});

describe('what happened to an item', () => {
  test.each<[string, Record<string, FieldValue>, string | null]>([
    ['a title', { title: 'Flyer' }, 'Title changed to “Flyer”'],
    ['a need', { need: 'wont' }, 'Need: Not now'],
    ['an effort', { effort: 1 }, 'Effort: 1 point'],
    ['values', { customerValue: 4, businessValue: null }, 'Customer value: 4 of 5 · Business value cleared'],
    ['a type', { type: 'E-mail' }, 'Type: E-mail'],
    ['a bucket', { bucket: null }, 'Bucket cleared'],
    ['a story', { storyWho: 'a parent' }, 'Customer story, As: a parent'],
    ['a Guidepoint', { guidepoint: 'g' }, 'Guidepoint: <g>'],
    ['labels with nothing before', { labels: ['fair', 'print'] }, 'Labels: fair, print'],
    [
      'a checklist with nothing before',
      { steps: [step('a', true), step('b')], stepCount: 2, stepsDone: 1 },
      'Checklist: 1 of 2 done',
    ],
    ['an emptied checklist', { steps: null, stepCount: null, stepsDone: null }, 'Checklist emptied'],
    ['links', { links: [{ url: 'https://a.example/' }] }, 'Link added: https://a.example/'],
    ['a met point', { doneRulesMet: ['r'] }, 'Done: <r>'],
    ['a met point that is no more', { doneRulesMet: ['gone'] }, 'Definition of Done ticked'],
    ['a removed description', { description: null }, 'Description removed'],
    ['only the order', { rank: 'a1' }, null],
  ])('is told of %s', (_what, set, line) => {
    expect(told([entry(set)])).toEqual([line]);
  });

  test('is told by what came and went, where what was before is known', () => {
    const all = [
      entry({ labels: ['fair'] }),
      entry({ labels: ['fair', 'print'] }),
      entry({ labels: ['print'] }),
      entry({ steps: [step('a')] }),
      entry({ steps: [step('a', true)] }),
      entry({ steps: [step('a', true), step('b')] }),
      entry({ steps: [step('b'), step('a', true)] }),
      entry({ steps: [step('b', false, 'new words'), step('a', true)] }),
      entry({ steps: [step('a', true)] }),
      entry({ links: [{ url: 'https://a.example/', title: 'Brief' }] }),
      entry({ links: null }),
      entry({ doneRulesMet: ['r'] }),
      entry({ doneRulesMet: null }),
    ];
    expect(told(all).toReversed()).toEqual([
      'Labels: fair',
      'Labels, added: print',
      'Labels, removed: fair',
      'Checklist: 0 of 1 done',
      'Done: a',
      'Checklist, added: b',
      'Checklist put in another order',
      'Checklist, reworded: new words',
      'Checklist, deleted: new words',
      'Link added: Brief',
      'Link removed: Brief',
      'Done: <r>',
      'Not done after all: <r>',
    ]);
  });

  test('with its beginning in sight, tells the first of a list as one that came', () => {
    const all = [
      entry({ title: 'x' }, { kind: 'item.add' }),
      entry({ labels: ['fair'] }),
      entry({ steps: [step('a')] }),
    ];
    expect(told(all)).toEqual(['Checklist, added: a', 'Labels, added: fair', 'Added']);
  });

  test('folds what was typed in one go', () => {
    const typing = ['F', 'Fly', 'Flyer', 'Flyers', 'Flyer', 'New Flyer'].map((title) => entry({ title }));
    expect(told(typing)).toEqual(['Title changed to “New Flyer”']);
  });

  test('never folds away what another window wrote in its place', () => {
    const two = [entry({ title: 'Flyer' }), entry({ title: 'Poster' }), entry({ title: 'Poster A3' })];
    expect(told(two)).toEqual(['Title changed to “Poster A3”', 'Title changed to “Flyer”']);
    const days = [entry({ dueOn: '2026-12-01' }), entry({ dueOn: '2026-12-11' })];
    expect(told(days)).toHaveLength(2);
  });

  test.each(languages)('is told in %s with a word for everything', (language) => {
    const sets: Record<string, FieldValue>[] = [
      { need: 'must' },
      { steps: [step('a', true)] },
      { steps: [step('a')] },
      { labels: ['x'] },
      { people: ['Anna'] },
      { links: [{ url: 'https://a.example/' }] },
      { doneRulesMet: ['r'] },
      { storyWhy: null },
      { dueOn: null },
      { blocked: null },
      { requester: null },
    ];
    for (const line of told(
      sets.map((set) => entry(set)),
      language,
    )) {
      expect(line).toMatch(/\S/);
      expect(line).not.toMatch(/undefined|null|\[object/);
    }
  });

  test.each<[string, HistoryEntry, string]>([
    ['from a request', entry({ title: 'x' }, { kind: 'request.accept' }), 'Accepted from a request'],
    [
      'over a limit',
      entry({ column: 'c' }, { kind: 'item.move', reason: 'the fair' }),
      'Moved to <c> though it was full: the fair',
    ],
    ['deleted', entry({ deletedAt: 5 }, { kind: 'item.delete' }), 'Deleted'],
    ['brought back', entry({ deletedAt: null }, { kind: 'item.restore' }), 'Brought back'],
  ])('says when it was %s', (_what, one, line) => {
    expect(told([one])).toEqual([line]);
  });
});
