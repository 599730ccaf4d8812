import { beforeEach, describe, expect, it } from 'vitest';
import { mostColumns } from '@/lib/domain/columns';
import { textLimits } from '@/lib/domain/text';
import { addColumn } from '@/lib/store/commands/add-column';
import { addItem } from '@/lib/store/commands/add-item';
import { columns } from '@/lib/store/queries/board';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const names = async () => (await columns()).map(({ name }) => name);

describe('a new column', () => {
  it('stands at the end of the board, and holds active work unless it is said', async () => {
    const { columnId } = await canBeTakenBack(() => addColumn({ name: ' Archive ' }));
    expect((await columns()).at(-1)).toMatchObject({ id: columnId, name: 'Archive', kind: 'active' });
  });

  it('stands where it is asked for, with its kind, limit and minimum', async () => {
    await canBeTakenBack(() =>
      addColumn({
        name: 'Feedback',
        kind: 'waiting',
        limit: 3,
        limitMode: 'hard',
        minimum: 1,
        place: { after: 'review' },
      }),
    );
    await done(addColumn({ name: 'Ideas', kind: 'queue', place: { before: 'backlog' } }));
    await done(addColumn({ name: 'Lost', place: { after: 'nowhere' } }));
    expect(await names()).toEqual([
      'Ideas',
      'Backlog',
      'Ready',
      'Creating',
      'Review',
      'Feedback',
      'Publishing',
      'Done',
      'Lost',
    ]);
    expect((await columns())[5]).toMatchObject({ kind: 'waiting', limit: 3, limitMode: 'hard', minimum: 1 });
  });

  it('takes items at once', async () => {
    const { columnId } = await done(addColumn({ name: 'Feedback', kind: 'waiting' }));
    await done(addItem({ title: 'a', column: columnId }));
  });

  it('keeps a name of 200 KB within bounds', async () => {
    await done(addColumn({ name: 'x'.repeat(200_000) }));
    expect((await columns()).at(-1)?.name).toHaveLength(textLimits.name);
  });

  it.each([
    ['no name', { name: ' ' }, 'no-name'],
    ['a limit of nothing', { name: 'a', limit: 0 }, 'bad-limit'],
    ['a minimum above its limit', { name: 'a', limit: 1, minimum: 2 }, 'minimum-above-limit'],
  ])('is refused with %s', async (_what, column, reason) => {
    expect(await addColumn(column)).toMatchObject({ ok: false, reason });
  });

  it('is refused on a board that nobody could see', async () => {
    for (let n = 6; n < mostColumns; n += 1) await done(addColumn({ name: `Column ${n}` }));
    expect(await addColumn({ name: 'One more' })).toMatchObject({ ok: false, reason: 'too-many-columns' });
  });
});
