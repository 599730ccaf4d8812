import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChecklistEdit, editedChecklist, linesOf } from '@/lib/domain/checklist';
import { mostSteps, type Step } from '@/lib/domain/item-fields';

const step = (id: string, done = false): Step => ({ id, text: `step ${id}`, done });
const list = [step('a'), step('b', true), step('c')];

function edited(edit: ChecklistEdit, from = list): string[] {
  const outcome = editedChecklist(from, edit);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.map(({ id, text, done }) => `${id}${done ? '✓' : ''} ${text}`);
}

describe('a checklist', () => {
  it.each<[string, ChecklistEdit, string[]]>([
    [
      'gets lines at its end',
      {
        do: 'add',
        lines: [
          { id: 'd', text: ' new  line ' },
          { id: 'e', text: ' ' },
        ],
      },
      ['a step a', 'b✓ step b', 'c step c', 'd new line'],
    ],
    ['is ticked', { do: 'tick', id: 'a', done: true }, ['a✓ step a', 'b✓ step b', 'c step c']],
    ['is unticked', { do: 'tick', id: 'b', done: false }, ['a step a', 'b step b', 'c step c']],
    ['has a line renamed', { do: 'rename', id: 'b', text: 'other' }, ['a step a', 'b✓ other', 'c step c']],
    ['loses a line', { do: 'remove', id: 'b' }, ['a step a', 'c step c']],
    [
      'has a line put before another',
      { do: 'move', id: 'c', before: 'a' },
      ['c step c', 'a step a', 'b✓ step b'],
    ],
    [
      'has a line put at the end',
      { do: 'move', id: 'a', before: null },
      ['b✓ step b', 'c step c', 'a step a'],
    ],
    [
      'has a line put before one that is gone: at the end',
      { do: 'move', id: 'a', before: 'x' },
      ['b✓ step b', 'c step c', 'a step a'],
    ],
  ])('%s', (_what, edit, after) => {
    expect(edited(edit)).toEqual(after);
  });

  it.each<[string, ChecklistEdit, string]>([
    ['an empty line', { do: 'add', lines: [{ id: 'd', text: '  ' }] }, 'no-text'],
    ['an empty name', { do: 'rename', id: 'a', text: '' }, 'no-text'],
    ['a line that is gone', { do: 'tick', id: 'x', done: true }, 'gone-line'],
    ['200 KB in one line', { do: 'add', lines: [{ id: 'd', text: 'x'.repeat(200_000) }] }, 'too-long'],
    ['a name of 200 KB', { do: 'rename', id: 'a', text: 'x'.repeat(200_000) }, 'too-long'],
    [
      'more lines than it holds',
      { do: 'add', lines: Array.from({ length: mostSteps }, (_, n) => ({ id: `n${n}`, text: 'x' })) },
      'too-many',
    ],
  ])('refuses %s', (_what, edit, reason) => {
    expect(editedChecklist(list, edit)).toMatchObject({ ok: false, reason });
  });

  it('never loses or doubles a line by ticking, renaming and moving', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'x');
    const anyEdit: fc.Arbitrary<ChecklistEdit> = fc.oneof(
      fc.record({ do: fc.constant('tick' as const), id: ids, done: fc.boolean() }),
      fc.record({ do: fc.constant('rename' as const), id: ids, text: fc.string() }),
      fc.record({ do: fc.constant('move' as const), id: ids, before: fc.option(ids) }),
    );
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        let steps: readonly Step[] = list;
        for (const edit of edits) {
          const outcome = editedChecklist(steps, edit);
          if (outcome.ok) steps = outcome.value;
        }
        expect(steps.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
      }),
    );
  });
});

describe('pasted lines', () => {
  it('lose what marked them as a list', () => {
    expect(linesOf('- [ ] one\r\n* [x] two\n\n3. three\n 4) four \n• five\n[ ] six\n-seven')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      '-seven',
    ]);
  });

  it('of any text are read in no time', () => {
    expect(linesOf(' '.repeat(200_000))).toEqual([]);
    expect(linesOf('- [ ] '.repeat(40_000))).toHaveLength(1);
  });
});
