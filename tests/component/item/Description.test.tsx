import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ItemPanel } from '@/components/item/ItemPanel';
import { addItem } from '@/lib/store/commands/add-item';
import { textsOf } from '@/lib/store/queries/texts';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(async () => {
  localStorage.clear();
  await freshTeam();
});
afterEach(cleanup);

async function open(description?: string) {
  const added = await addItem({ title: 'Brochure', ...(description === undefined ? {} : { description }) });
  if (!added.ok) throw new Error(added.reason);
  const id = added.value.value.itemId;
  return { id, ...show(<ItemPanel itemId={id} onClose={() => {}} />) };
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Description' });

test('one that is there is shown as it is meant, and a press on it opens it to be written', async () => {
  const { user, container } = await open('For **parents**');
  const strong = await screen.findByText('parents');
  expect(strong.tagName).toBe('STRONG');
  expect(await accessibilityFaults(container)).toEqual([]);
  await user.click(strong);
  expect(await field()).toHaveProperty('value', 'For **parents**');
  await waitFor(async () => expect(document.activeElement).toBe(await field()));
});

test('a press on a link follows it and opens nothing', async () => {
  const { user } = await open('[brief](https://a.example/)');
  const link = await screen.findByRole('link', { name: 'brief' });
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  expect(screen.queryByRole('textbox', { name: 'Description' })).toBeNull();
});

test('a mark is put by key, and what is written is saved and previewed', async () => {
  const { id, user } = await open();
  const text = await field();
  await user.type(text, 'fair');
  await user.keyboard('{Control>}a{/Control}{Control>}b{/Control}');
  expect(text.value).toBe('**fair**');
  await user.click(screen.getByRole('button', { name: 'Preview' }));
  expect((await screen.findByText('fair')).closest('strong')).toBeTruthy();
  await waitFor(async () => expect((await textsOf('item', id)).description).toBe('**fair**'));
});

test('Ctrl K makes a link and is nobody else’s key while a text is written', async () => {
  const { user } = await open();
  const page = vi.fn<() => void>();
  window.addEventListener('keydown', page);
  const text = await field();
  await user.click(text);
  await user.keyboard('{Control>}k{/Control}');
  window.removeEventListener('keydown', page);
  expect(text.value).toBe('[](https://)');
  expect(page.mock.calls.flat().filter((event) => (event as unknown as KeyboardEvent).key === 'k')).toEqual(
    [],
  );
});

test('Enter goes on with a list; Ctrl Enter shows it', async () => {
  const { user } = await open();
  await user.type(await field(), '- one{Enter}two{Control>}{Enter}{/Control}');
  expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['one', 'two']),
  );
});
