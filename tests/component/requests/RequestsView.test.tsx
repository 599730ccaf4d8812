import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RequestsView } from '@/components/requests/RequestsView';
import { addRequest } from '@/lib/store/commands/add-request';
import { countRequests } from '@/lib/store/queries/requests';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(async () => {
  localStorage.clear();
  await freshTeam();
  // There is no layout here: the window of the list is as high as a screen.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});
afterEach(cleanup);

async function captured(...titles: string[]) {
  for (const title of titles.toReversed()) await addRequest({ title, requester: { name: 'Anna' } });
}

test('before the first request it says what will be here and how to get it', async () => {
  const { container } = show(<RequestsView />);
  expect(await screen.findByRole('heading', { name: 'Your first request will land here' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Turn the Gmail button on' })).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('the list and the request beside it have no accessibility faults', async () => {
  await captured('Brochure', 'Photos');
  const { container } = show(<RequestsView />);
  const list = await screen.findByRole('listbox', { name: 'Requests: Waiting' });
  await waitFor(() => expect(within(list).getAllByRole('option')).toHaveLength(2));
  await screen.findByRole('group', { name: 'Decide' });
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('a key means a decision only where nobody writes', async () => {
  await captured('Brochure');
  const { user } = show(<RequestsView />);
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' and d');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(async () => expect(await countRequests('waiting')).toBe(1));
  await user.keyboard('{Escape}a');
  await waitFor(async () => expect(await countRequests('accepted')).toBe(1));
});

test('a request is declined with a reason only, and a ready sentence is one press away', async () => {
  await captured('Brochure');
  const { user } = show(<RequestsView />);
  await user.click(await screen.findByRole('button', { name: 'Decline' }));
  const dialog = await screen.findByRole('dialog', { name: 'Decline this request' });
  await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
  expect(within(dialog).getByRole('alert').textContent).toContain('whoever asked will want to know');
  expect(await countRequests('waiting')).toBe(1);
  await user.click(within(dialog).getByRole('button', { name: /This is not ours to do/ }));
  expect(await accessibilityFaults(dialog)).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Decline' }));
  await waitFor(async () => expect(await countRequests('declined')).toBe(1));
});

test('a half written answer is still there when the dialog is opened again', async () => {
  await captured('Brochure');
  const { user } = show(<RequestsView />);
  await user.click(await screen.findByRole('button', { name: 'Ask' }));
  await user.type(await screen.findByLabelText('Your question'), 'Who is it');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Ask' }));
  expect(await screen.findByDisplayValue('Who is it')).toBeTruthy();
});

test.each([
  ['pl', 'Przyjmij', 'Czekają'],
  ['es', 'Aceptar', 'En espera'],
] as const)('speaks %s', async (language, accept, waiting) => {
  await captured('Brochure');
  show(<RequestsView />, { language });
  expect(await screen.findByRole('button', { name: accept })).toBeTruthy();
  expect(screen.getByRole('button', { name: new RegExp(waiting) })).toBeTruthy();
});
