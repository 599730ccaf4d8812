import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReactNode } from 'react';
import { BoardProvider } from '@/components/board/feed';
import { AddColumnDialog } from '@/components/column/AddColumnDialog';
import { DeleteColumnDialog } from '@/components/column/DeleteColumnDialog';
import { languages } from '@/lib/i18n/words';
import { addItem } from '@/lib/store/commands/add-item';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { columns, itemIds } from '@/lib/store/queries/board';
import { accessibilityFaults, freshTeam, show } from '../support';

let stop = () => {};
beforeEach(freshTeam);
afterEach(() => {
  cleanup();
  stop();
});

async function open(dialog: ReactNode, language: (typeof languages)[number] = 'en') {
  const feed = new BoardFeed();
  stop = feed.start();
  await new Promise<void>((read) => {
    const done = feed.subscribe(() => {
      done();
      read();
    });
  });
  return show(<BoardProvider feed={feed}>{dialog}</BoardProvider>, { language });
}

test('a column is added after another one; what is wrong in it is said in its place', async () => {
  const closed = vi.fn();
  const { user } = await open(<AddColumnDialog after="review" onClose={closed} />);
  const dialog = await screen.findByRole('dialog', { name: 'Add a column' });
  expect(await accessibilityFaults(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Add' }));
  expect(within(dialog).getByRole('alert').textContent).toBe('Give it a name.');
  await user.type(within(dialog).getByLabelText('Name'), 'Approval');
  await user.type(within(dialog).getByLabelText('Limit for work in progress'), '0');
  await user.click(within(dialog).getByRole('button', { name: 'Add' }));
  expect(within(dialog).getByRole('alert').textContent).toContain('from 1 to 999');
  await user.clear(within(dialog).getByLabelText('Limit for work in progress'));
  await user.click(within(dialog).getByRole('button', { name: 'Add' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  const names = (await columns()).map(({ name }) => name);
  expect(names.indexOf('Approval')).toBe(names.indexOf('Review') + 1);
});

test.each(languages)('a column goes only when it is said where its items go, in %s', async (language) => {
  const added = await addItem({ title: 'Brochure', column: 'review' });
  if (!added.ok) throw new Error(added.reason);
  const review = (await columns()).find(({ id }) => id === 'review');
  if (!review) throw new Error('there is no review');
  const closed = vi.fn();
  const { user } = await open(<DeleteColumnDialog column={review} onClose={closed} />, language);
  const dialog = await screen.findByRole('dialog');
  expect(await accessibilityFaults(dialog)).toEqual([]);
  const where = within(dialog).getByRole<HTMLSelectElement>('combobox');
  // The column before it is offered first.
  expect(where.value).toBe('creating');
  await user.selectOptions(where, 'ready');
  await user.click(within(dialog).getAllByRole('button').at(-1) ?? dialog);
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(await itemIds('ready')).toEqual([added.value.value.itemId]);
  expect((await columns()).map(({ id }) => id)).not.toContain('review');
});
