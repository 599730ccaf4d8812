import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ItemPanel } from '@/components/item/ItemPanel';
import { addItem } from '@/lib/store/commands/add-item';
import { editChecklist } from '@/lib/store/commands/edit-checklist';
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

const lines = async () =>
  ((await textsOf('item', id)).steps ?? []).map(({ text, done }) => `${done ? '✓ ' : ''}${text}`);
const start = (...texts: string[]) => editChecklist(id, { do: 'add', lines: texts });
const panel = () => show(<ItemPanel itemId={id} onClose={() => {}} />);
const field = (text: string) => screen.findByRole('textbox', { name: `Line: ${text}` });

test('Enter adds a line and waits for the next; the box ticks it, and the count says how far it is', async () => {
  const { user, container } = panel();
  await user.type(await screen.findByRole('textbox', { name: 'New line' }), 'Write{Enter}');
  await user.keyboard('Print{Enter}');
  await user.click(await screen.findByRole('checkbox', { name: 'Write' }));
  expect(await screen.findByText('1 of 2 done')).toBeTruthy();
  expect(await lines()).toEqual(['✓ Write', 'Print']);
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('several pasted lines are added at once, and taken back at once', async () => {
  const { user } = panel();
  await user.click(await screen.findByRole('textbox', { name: 'New line' }));
  await user.paste('- [ ] Write\n- [ ] Proofread\n\n- [ ] Print');
  expect(await screen.findByText('3 lines added')).toBeTruthy();
  expect(await lines()).toEqual(['Write', 'Proofread', 'Print']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await lines()).toEqual([]));
});

test('too many pasted lines, and 200 KB in one, are refused with a sentence, and nothing is lost', async () => {
  await start('Write');
  const { user } = panel();
  const line = await screen.findByRole('textbox', { name: 'New line' });
  await user.click(line);
  await user.paste(Array.from({ length: 150 }, (_, n) => `line ${n}`).join('\n'));
  expect((await screen.findByRole('alert')).textContent).toContain('These 150 lines would be too many');
  const long = 'x'.repeat(200_000);
  await user.paste(long);
  await user.keyboard('{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('A line holds 200 characters');
  expect(line).toHaveProperty('value', long);
  expect(await lines()).toEqual(['Write']);
});

test('a line is reworded where it stands; left empty it gets its words back', async () => {
  await start('Write');
  const { user } = panel();
  const write = await field('Write');
  await user.type(write, ' the text');
  await user.tab();
  await waitFor(async () => expect(await lines()).toEqual(['Write the text']));
  await user.clear(await field('Write the text'));
  await user.tab();
  expect(await field('Write the text')).toHaveProperty('value', 'Write the text');
  expect(await lines()).toEqual(['Write the text']);
});

test('Up and Down go from line to line, with Alt they move it, and that is said', async () => {
  await start('one', 'two', 'three');
  const { user } = panel();
  await user.click(await field('three'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(await screen.findByText('“three” is now 2 of 3')).toBeTruthy();
  await waitFor(async () => expect(await lines()).toEqual(['one', 'three', 'two']));
  expect(document.activeElement).toBe(await field('three'));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(await field('one'));
  await user.keyboard('{Enter}{Enter}{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New line' }));
});

test('everything a drag does is in the menu of the grip, and so is deleting', async () => {
  await start('one', 'two', 'three');
  const { user } = panel();
  await user.click(await screen.findByRole('button', { name: 'Move or delete “three”' }));
  await user.click(await screen.findByRole('menuitem', { name: /To the top/ }));
  await waitFor(async () => expect(await lines()).toEqual(['three', 'one', 'two']));
  await user.click(screen.getByRole('button', { name: 'Move or delete “one”' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(async () => expect(await lines()).toEqual(['three', 'two']));
  const toasts = screen.getAllByRole('status').find((each) => within(each).queryByText('“one” was deleted'));
  if (!toasts) throw new Error('nothing was said');
  await user.click(within(toasts).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await lines()).toEqual(['three', 'one', 'two']));
});

test('Backspace in an empty line deletes it', async () => {
  await start('one', 'two');
  const { user } = panel();
  await user.clear(await field('one'));
  await user.keyboard('{Backspace}');
  await waitFor(async () => expect(await lines()).toEqual(['two']));
});
