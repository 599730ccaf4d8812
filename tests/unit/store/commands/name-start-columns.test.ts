import { beforeEach, describe, expect, it } from 'vitest';
import { editColumn } from '@/lib/store/commands/edit-column';
import { nameStartColumns } from '@/lib/store/commands/name-start-columns';
import { columns } from '@/lib/store/queries/board';
import { canBeTakenBack, columnNames, done, freshTeam } from '../support/database';

const polish = { ...columnNames, ready: 'Gotowe do startu', done: 'Zrobione' };
const names = async () => (await columns()).map(({ name }) => name);

beforeEach(freshTeam);

describe('naming the start columns in another language', () => {
  it('renames them in one step', async () => {
    await canBeTakenBack(() => nameStartColumns({ before: [columnNames], after: polish }));
    expect(await names()).toEqual([
      'Backlog',
      'Gotowe do startu',
      'Creating',
      'Review',
      'Publishing',
      'Zrobione',
    ]);
  });

  it('leaves alone what the team named itself', async () => {
    await done(editColumn('ready', { name: 'Next' }));
    expect(await done(nameStartColumns({ before: [columnNames], after: polish }))).toMatchObject({
      renamed: 1,
    });
    expect(await names()).toContain('Next');
  });

  it('follows from whichever language the names are in', async () => {
    const spanish = { ...columnNames, ready: 'Preparado', done: 'Terminado' };
    await done(nameStartColumns({ before: [columnNames], after: spanish }));
    expect(await done(nameStartColumns({ before: [columnNames, spanish], after: polish }))).toMatchObject({
      renamed: 2,
    });
    expect(await names()).toContain('Zrobione');
  });

  it('writes nothing when the words are the same', async () => {
    expect(await nameStartColumns({ before: [columnNames], after: columnNames })).toMatchObject({
      ok: true,
      value: { eventId: null },
    });
  });
});
