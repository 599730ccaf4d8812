import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChangeDialog } from '@/components/pick/ChangeDialog';
import { languages } from '@/lib/i18n/words';
import { addItem } from '@/lib/store/commands/add-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { item } from '@/lib/store/queries/entities';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(freshTeam);
afterEach(cleanup);

async function items(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    const added = await addItem({ title });
    if (!added.ok) throw new Error(added.reason);
    ids.push(added.value.value.itemId);
  }
  return ids;
}

test('what is chosen is set on all of them in one step, what is left alone stays, and one undo takes it back', async () => {
  const ids = await items('One', 'Two');
  await editItems([ids[0] ?? ''], { need: 'could', addLabels: ['fair'] });
  const closed = vi.fn();
  const { user } = show(<ChangeDialog itemIds={ids} onClose={closed} />);
  const dialog = await screen.findByRole('dialog', { name: 'Change 2 items' });
  expect(await accessibilityFaults(dialog)).toEqual([]);
  await user.selectOptions(within(dialog).getByLabelText('Effort'), '5 points');
  await user.type(within(dialog).getByLabelText('Labels to add'), 'print{Enter}');
  await user.click(within(dialog).getByRole('button', { name: 'Change them' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(await item(ids[0] ?? '')).toMatchObject({ effort: 5, need: 'could', labels: ['fair', 'print'] });
  expect(await item(ids[1] ?? '')).toMatchObject({ effort: 5, labels: ['print'] });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await item(ids[1] ?? ''))?.effort).toBeUndefined());
  expect(await item(ids[0] ?? '')).toMatchObject({ need: 'could', labels: ['fair'] });
});

test('a value is cleared in all of them', async () => {
  const ids = await items('One', 'Two');
  await editItems(ids, { need: 'must' });
  const { user } = show(<ChangeDialog itemIds={ids} onClose={() => {}} />);
  await user.selectOptions(await screen.findByLabelText('Need'), 'Clear it');
  await user.click(screen.getByRole('button', { name: 'Change them' }));
  await waitFor(async () => expect((await item(ids[0] ?? ''))?.need).toBeUndefined());
});

test.each(languages)('with nothing chosen it says so and stays, in %s', async (language) => {
  const closed = vi.fn();
  const { user } = show(<ChangeDialog itemIds={await items('One')} onClose={closed} />, { language });
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getAllByRole('button').at(-1) ?? dialog);
  expect(within(dialog).getByRole('alert').textContent).not.toBe('');
  expect(closed).not.toHaveBeenCalled();
  expect(await accessibilityFaults(dialog)).toEqual([]);
});
