import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ItemPanel } from '@/components/item/ItemPanel';
import { addItem } from '@/lib/store/commands/add-item';
import { db } from '@/lib/store/db';
import { item } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { accessibilityFaults, freshTeam, show } from '../support';

let id: string;

beforeEach(async () => {
  localStorage.clear();
  await freshTeam();
  const added = await addItem({ title: 'Brochure' });
  if (!added.ok) throw new Error(added.reason);
  id = added.value.value.itemId;
});
afterEach(cleanup);

const panel = () => <ItemPanel itemId={id} onClose={() => {}} />;

test('shows an item with no accessibility faults', async () => {
  const { container } = show(panel());
  expect(await screen.findByDisplayValue('Brochure')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('what is typed is saved with no button, and the panel says so', async () => {
  const { user } = show(panel());
  await user.type(await screen.findByLabelText('Description'), 'For the fair');
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect((await textsOf('item', id)).description).toBe('For the fair');
});

test('leaving a field saves it at once', async () => {
  const { user } = show(panel());
  await user.type(await screen.findByLabelText('Requested by'), 'Anna <anna@example.com>');
  await user.tab();
  await waitFor(async () =>
    expect((await item(id))?.requester).toEqual({ name: 'Anna', email: 'anna@example.com' }),
  );
});

test('a title left empty gets its words back', async () => {
  const { user } = show(panel());
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.tab();
  expect(await screen.findByDisplayValue('Brochure')).toBeTruthy();
  expect((await item(id))?.title).toBe('Brochure');
});

test('a failed write says why, keeps the text, and is tried again', async () => {
  const { user } = show(panel());
  const description = await screen.findByLabelText('Description');
  const disk = vi.spyOn(db, 'transaction').mockImplementation((() => {
    throw new DOMException('full', 'QuotaExceededError');
  }) as never);
  await user.type(description, 'Three customer stories');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The disk is full');
  expect(within(alert).getByRole('button', { name: 'Save as a file' })).toBeTruthy();

  cleanup();
  disk.mockRestore();
  const again = show(panel());
  expect(await screen.findByDisplayValue('Three customer stories')).toBeTruthy();
  await waitFor(async () => expect((await textsOf('item', id)).description).toBe('Three customer stories'));
  await again.user.tab();
  expect(localStorage.length).toBe(0);
});

test('a blocked item says why, and can go on again', async () => {
  const { user } = show(panel());
  await user.click(await screen.findByRole('checkbox', { name: 'Blocked' }));
  const why = await screen.findByLabelText('Why it cannot go on');
  expect((await item(id))?.blocked).toBeTruthy();
  await user.clear(why);
  await user.tab();
  expect(screen.getByRole('checkbox', { name: 'Blocked' })).toHaveProperty('checked', true);
  await user.clear(why);
  await user.type(why, 'No photos yet');
  await user.tab();
  await waitFor(async () => expect((await item(id))?.blocked).toBe('No photos yet'));
  await user.click(screen.getByRole('checkbox', { name: 'Blocked' }));
  await waitFor(async () => expect((await item(id))?.blocked).toBeUndefined());
});

test('moving into a full column asks why, and lets it through with a reason', async () => {
  await addItem({ title: 'In the way', column: 'publishing' });
  const { user } = show(panel());
  await screen.findByRole('option', { name: 'Publishing' });
  await user.selectOptions(await screen.findByLabelText('Column'), 'Publishing');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox'), 'The fair is tomorrow');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => expect((await item(id))?.column).toBe('publishing'));
  fireEvent.click(screen.getByText('History'));
  expect(await screen.findByText(/though it was full: The fair is tomorrow/)).toBeTruthy();
});

test('an item deleted in another window says so', async () => {
  id = 'nobody';
  show(panel());
  expect(await screen.findByRole('heading', { name: /This item is gone/ })).toBeTruthy();
});
