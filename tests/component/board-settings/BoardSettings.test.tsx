import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BoardProvider } from '@/components/board/feed';
import { BoardSettings } from '@/components/board-settings/BoardSettings';
import { languages } from '@/lib/i18n/words';
import { addItem } from '@/lib/store/commands/add-item';
import { editColumn } from '@/lib/store/commands/edit-column';
import { addLimit } from '@/lib/store/commands/set-limits';
import { setPeople } from '@/lib/store/commands/set-people';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { columns } from '@/lib/store/queries/board';
import { item } from '@/lib/store/queries/entities';
import { limitRules } from '@/lib/store/queries/limit-rules';
import { accessibilityFaults, freshTeam, show } from '../support';

let stop = () => {};
beforeEach(freshTeam);
afterEach(() => {
  cleanup();
  stop();
});

async function open(language: (typeof languages)[number] = 'en') {
  const feed = new BoardFeed();
  stop = feed.start();
  const shown = show(
    <BoardProvider feed={feed}>
      <BoardSettings onClose={() => {}} />
    </BoardProvider>,
    { language },
  );
  await screen.findByDisplayValue('Review');
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3));
  return shown.user;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test.each(languages)('all columns and limits stand in one place, in %s', async (language) => {
  await addLimit('columns', { most: 4 });
  await open(language);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(7);
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

test('each value is saved by itself, said, and taken back', async () => {
  const user = await open();
  await user.clear(field('Limit of Review'));
  await user.type(field('Limit of Review'), '5{Enter}');
  await screen.findByText('The column was changed');
  expect((await columns()).find(({ id }) => id === 'review')).toMatchObject({ limit: 5 });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(field('Limit of Review').value).toBe('2'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of Publishing' }), 'done');
  await waitFor(async () => expect((await columns()).at(-2)).toMatchObject({ kind: 'done' }));
});

test('who is taken off because the column is a queue now is said, and put back', async () => {
  const added = await addItem({ title: 'Brochure', column: 'publishing' });
  if (!added.ok) throw new Error(added.reason);
  const { itemId } = added.value.value;
  await setPeople(itemId, ['Anna']);
  const user = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of Publishing' }), 'queue');
  await screen.findByText(/belongs to nobody yet: 1 item has nobody on it any more/);
  expect((await item(itemId))?.people).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await item(itemId))?.people).toEqual(['Anna']));
});

test('what is refused stays as it was written, with the reason; Escape takes it back', async () => {
  const user = await open();
  await user.type(field('Minimum of Review'), '3{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('minimum is above the limit');
  expect(field('Minimum of Review').value).toBe('3');
  await user.type(field('Minimum of Review'), '{Escape}');
  expect(field('Minimum of Review').value).toBe('');
  await user.clear(field('Name of Review'));
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('Give it a name');
  expect((await columns()).find(({ id }) => id === 'review')).toMatchObject({ name: 'Review' });
});

test('a change in another window is seen', async () => {
  await open();
  await editColumn('review', { name: 'Second look', limit: 9 });
  await waitFor(() => expect(field('Limit of Second look').value).toBe('9'));
});

test('a limit for each person is set, and taken away by leaving it empty', async () => {
  const user = await open();
  await user.type(field('At most, at once'), '0{Enter}');
  await screen.findByRole('alert');
  await user.clear(field('At most, at once'));
  await user.type(field('At most, at once'), '2{Enter}');
  await screen.findByText('The limit was added');
  await waitFor(async () => expect((await limitRules()).limits).toMatchObject([{ per: 'person', most: 2 }]));
  await waitFor(() => expect(field('At most, at once').value).toBe('2'));
  await user.clear(field('At most, at once'));
  await user.tab();
  await screen.findByText('The limit was taken away');
  expect((await limitRules()).limits).toEqual([]);
});

test('the columns of a limit are chosen one by one, and one alone is refused', async () => {
  await addLimit('columns', { most: 4 });
  const user = await open();
  const group = screen.getByRole('group', { name: 'Creating + Review + Publishing' });
  await user.click(within(group).getByRole('checkbox', { name: 'Creating' }));
  expect((await screen.findByRole('alert')).textContent).toContain('at least two columns');
  await user.click(within(group).getByRole('checkbox', { name: 'Review' }));
  await waitFor(async () =>
    expect((await limitRules()).limits).toMatchObject([{ columns: ['creating', 'review'] }]),
  );
  await user.click(
    within(await screen.findByRole('group', { name: 'Creating + Review' })).getByRole('button', {
      name: 'Take away the limit Creating + Review',
    }),
  );
  await screen.findByText('The limit was taken away');
  await waitFor(() =>
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Add a limit over several columns' }),
    ),
  );
});

test('what does not count is chosen: what is blocked, and labels', async () => {
  const user = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Blocked items do not count' }));
  await waitFor(async () => expect((await limitRules()).exclusions).toEqual({ blocked: true }));
  await user.type(screen.getByRole('combobox', { name: 'Labels' }), 'Print{Enter}');
  await waitFor(async () =>
    expect((await limitRules()).exclusions).toEqual({ blocked: true, labels: ['Print'] }),
  );
  await user.click(screen.getByRole('radio', { name: 'for each lane by itself' }));
  await waitFor(async () => expect((await limitRules()).limitPerLane).toBe(true));
});
