import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MergeDialog } from '@/components/request/MergeDialog';
import { addItem } from '@/lib/store/commands/add-item';
import { addRequest } from '@/lib/store/commands/add-request';
import { backlogColumnId } from '@/lib/domain/board';
import { firstItems } from '@/lib/store/queries/board';
import { request as requestById } from '@/lib/store/queries/entities';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(freshTeam);
afterEach(cleanup);

async function open(...titles: string[]) {
  for (const title of titles) await addItem({ title });
  const added = await addRequest({ title: 'A poster, please' });
  const id = added.ok ? added.value.value.requestId : '';
  const request = await requestById(id);
  if (!request) throw new Error('the request was not kept');
  const done = vi.fn();
  const { user } = show(<MergeDialog request={request} onClose={() => {}} onDone={done} />);
  return { user, id, done, field: await screen.findByRole('combobox', { name: 'Find an item' }) };
}

test('the items that are next are offered, and typing finds any of them by its words, case and accents aside', async () => {
  const { user, field } = await open('Flyer', 'Poster for Łódź', 'Poster for Kraków');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
  expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([]);
  await user.type(field, 'post lodz');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  expect(screen.getByRole('option').textContent).toContain('Poster for Łódź');
  await user.type(field, ' nothing');
  expect(await screen.findByText('No item has these words.')).toBeTruthy();
});

test('by keyboard alone: down to the second, Enter merges, and the request points to it', async () => {
  const { user, id, done, field } = await open('Flyer', 'Poster');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  field.focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Poster');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(await requestById(id)).toMatchObject({ state: 'merged' });
});

test('whoever is quicker than the search is not left waiting: Enter goes to what the whole text finds', async () => {
  const { id, done, field } = await open('Flyer', 'Poster for Łódź', 'Poster for Kraków');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
  fireEvent.change(field, { target: { value: 'krakow' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(done).toHaveBeenCalled());
  const into = (await firstItems(backlogColumnId, 3)).find(({ title }) => title === 'Poster for Kraków');
  expect(await requestById(id)).toMatchObject({ state: 'merged', itemId: into?.id });
});

test('an Enter that found nothing is forgotten with the next letter', async () => {
  const { user, id, done, field } = await open('Flyer', 'Poster');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  fireEvent.change(field, { target: { value: 'brochure' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(await screen.findByText('No item has these words.')).toBeTruthy();
  await user.clear(field);
  await user.keyboard('poster');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  expect(done).not.toHaveBeenCalled();
  expect(await requestById(id)).toMatchObject({ state: 'waiting' });
});

test('with nothing in the backlog it says what to do', async () => {
  await open();
  expect(await screen.findByText(/The backlog is empty/)).toBeTruthy();
});
