import { beforeEach, describe, expect, it } from 'vitest';
import { textLimits } from '@/lib/domain/text';
import { editColumn } from '@/lib/store/commands/edit-column';
import { columns } from '@/lib/store/queries/board';
import { canBeTakenBack, done, freshTeam } from '../support/database';

beforeEach(freshTeam);

const column = async (id: string) => (await columns()).find((one) => one.id === id);

describe('a column', () => {
  it('gets a name, a limit and how strict it is', async () => {
    await canBeTakenBack(() => editColumn('review', { name: ' Second look ', limit: 4, limitMode: 'hard' }));
    expect(await column('review')).toMatchObject({ name: 'Second look', limit: 4, limitMode: 'hard' });
  });

  it('loses its limit', async () => {
    await canBeTakenBack(() => editColumn('review', { limit: null }));
    expect((await column('review'))?.limit).toBeUndefined();
  });

  it('keeps its name within bounds, and writes nothing when nothing changed', async () => {
    await done(editColumn('review', { name: 'x'.repeat(900) }));
    expect((await column('review'))?.name).toHaveLength(textLimits.name);
    expect(await editColumn('creating', { limit: 3 })).toMatchObject({ ok: true, value: { eventId: null } });
  });

  it.each([
    ['no name', 'review', { name: ' ' }, 'no-name'],
    ['a cleared name', 'review', { name: null }, 'no-name'],
    ['a limit of nothing', 'review', { limit: 0 }, 'bad-limit'],
    ['half an item', 'review', { limit: 1.5 }, 'bad-limit'],
    ['no number', 'review', { limit: Number.NaN }, 'bad-limit'],
    ['more than a thousand', 'review', { limit: 1_000 }, 'bad-limit'],
    ['a column that is not there', 'nowhere', { limit: 1 }, 'gone'],
  ])('refuses %s', async (_what, id, edit, reason) => {
    expect(await editColumn(id, edit)).toMatchObject({ ok: false, reason });
  });
});
