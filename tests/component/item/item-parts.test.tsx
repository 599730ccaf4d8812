import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ItemGone } from '@/components/item/ItemGone';
import { ItemPanel } from '@/components/item/ItemPanel';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { setDoneRules } from '@/lib/store/commands/set-done-rules';
import { item, team } from '@/lib/store/queries/entities';
import { notesAbout } from '@/lib/store/queries/requests';
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

test('values are set by one press, labels by Enter, and nobody is named before the item is pulled', async () => {
  const { user } = show(panel());
  await user.click(await screen.findByRole('button', { name: 'Must have' }));
  await user.click(screen.getByRole('button', { name: '5 points' }));
  await user.type(screen.getByRole('combobox', { name: 'Labels' }), 'fair{Enter}print{Enter}');
  await waitFor(async () =>
    expect(await item(id)).toMatchObject({ need: 'must', effort: 5, labels: ['fair', 'print'] }),
  );
  expect(screen.queryByRole('combobox', { name: 'People' })).toBeNull();
  await moveItems({ itemIds: [id], column: 'creating', position: { at: 'top' } });
  await user.type(await screen.findByRole('combobox', { name: 'People' }), 'Anna{Enter}');
  await waitFor(async () => expect((await item(id))?.people).toEqual(['Anna']));
});

test('the team writes what done means, ticks it per item, and is reminded in a finished column', async () => {
  const { user, container } = show(panel());
  await user.click(await screen.findByRole('button', { name: 'Write what done means for your team' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: 'New point' }), 'Proofread');
  await user.type(within(dialog).getByRole('textbox', { name: 'New point' }), 'Measured');
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Proofread' }));
  expect(await screen.findByText('1 of 2 met')).toBeTruthy();
  expect(screen.queryByText(/is in a finished column/)).toBeNull();
  await moveItems({ itemIds: [id], column: 'done', position: { at: 'top' } });
  expect(await screen.findByText(/1 point of the Definition of Done is open/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Measured' }));
  await waitFor(() => expect(screen.queryByText(/is in a finished column/)).toBeNull());
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('the Definition of Done is put in order and shortened', async () => {
  await setDoneRules([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
  const { user } = show(panel());
  await user.click(await screen.findByRole('button', { name: 'Change the Definition of Done' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Move “three” up' }));
  await user.click(within(dialog).getByRole('button', { name: 'Remove “one”' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await team())?.doneRules?.map(({ text }) => text)).toEqual(['three', 'two']),
  );
});

test('a link is added, opens in a tab of its own, and is removed; what is no address is refused', async () => {
  const { user } = show(panel());
  await user.click(await screen.findByRole('button', { name: 'Add a link' }));
  await user.type(screen.getByRole('textbox', { name: 'Address' }), 'javascript:alert(1){Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('That is no address');
  await user.clear(screen.getByRole('textbox', { name: 'Address' }));
  await user.type(screen.getByRole('textbox', { name: 'Address' }), 'example.com/brief');
  await user.type(screen.getByRole('textbox', { name: /What it is/ }), 'The brief{Enter}');
  const link = await screen.findByRole('link', { name: 'The brief' });
  expect(link.getAttribute('href')).toBe('https://example.com/brief');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  await user.click(screen.getByRole('button', { name: 'Remove the link The brief' }));
  await waitFor(async () => expect((await textsOf('item', id)).links).toBeUndefined());
});

test('a customer story is written part by part, and doubts are said softly', async () => {
  const { user } = show(panel());
  await user.click(await screen.findByText('Customer story'));
  await user.type(screen.getByRole('textbox', { name: 'As' }), 'the sales team');
  expect(await screen.findByText(/sounds like a colleague/)).toBeTruthy();
  await user.clear(screen.getByRole('textbox', { name: 'As' }));
  await user.type(screen.getByRole('textbox', { name: 'As' }), 'a parent');
  await user.type(screen.getByRole('textbox', { name: 'I want' }), 'school shoes offer');
  await user.type(screen.getByRole('textbox', { name: 'so that' }), 'there is an offer');
  await user.tab();
  await waitFor(async () =>
    expect(await item(id)).toMatchObject({ storyWho: 'a parent', storyWhat: 'school shoes offer' }),
  );
  expect(screen.queryByText(/sounds like a colleague/)).toBeNull();
});

test('a note is changed and deleted, and comes back with Undo', async () => {
  const { user } = show(panel());
  await user.type(await screen.findByRole('textbox', { name: 'New note' }), 'By Friday');
  await user.click(screen.getByRole('button', { name: 'Add a note' }));
  await user.click(await screen.findByRole('button', { name: 'Change or delete this note' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change' }));
  const text = await screen.findByRole('textbox', { name: 'Note' });
  await user.clear(text);
  await user.type(text, 'By Monday');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('By Monday')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Change or delete this note' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(async () => expect(await notesAbout(id)).toEqual([]));
  const undos = screen.getAllByRole('button', { name: 'Undo' });
  await user.click(undos.at(-1) ?? document.body);
  expect(await screen.findByText('By Monday')).toBeTruthy();
});

test('200 KB in the title is not cut: a sentence says how much fits, and the text stays', async () => {
  const { user } = show(panel());
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.click(title);
  await user.paste('x'.repeat(200_000));
  await user.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('200,000 characters, and 500 fit');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'x'.repeat(200_000));
  expect((await item(id))?.title).toBe('Brochure');
});

test('an item deleted in another window while it is written: the text can be copied, the item comes back', async () => {
  const { user } = show(panel());
  const requester = await screen.findByLabelText('Requested by');
  await user.type(requester, 'Anna from sales');
  await deleteItems([id]);
  expect(await screen.findByRole('heading', { name: /This item is gone/ })).toBeTruthy();
  expect(await screen.findByRole('textbox', { name: 'What you were writing' })).toHaveProperty(
    'value',
    'Anna from sales',
  );
  expect(screen.getByRole('button', { name: 'Copy text' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(await screen.findByDisplayValue('Anna from sales')).toBeTruthy();
  await waitFor(async () => expect((await item(id))?.requester).toEqual({ name: 'Anna from sales' }));
});

test('an item that never was says so, and offers nothing to copy', async () => {
  show(<ItemGone itemId="nobody" />);
  expect(screen.getByRole('heading', { name: /This item is gone/ })).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('J and K go on to other items, but not while something is written', async () => {
  const onGo = vi.fn<(by: -1 | 1) => void>();
  const { user } = show(<ItemPanel itemId={id} onClose={() => {}} onGo={onGo} />);
  await screen.findByRole('textbox', { name: 'Title' });
  await user.keyboard('jk');
  expect(onGo.mock.calls).toEqual([[1], [-1]]);
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'jk');
  expect(onGo).toHaveBeenCalledTimes(2);
  await user.click(screen.getByRole('button', { name: 'Next item' }));
  expect(onGo).toHaveBeenLastCalledWith(1);
});
