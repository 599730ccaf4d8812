import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StepsProvider, useSteps } from '@/components/app/Steps';
import { LanguageProvider } from '@/components/language/language';
import { ToastProvider } from '@/components/ui/Toasts';
import type { Language } from '@/lib/i18n/words';
import { addItem } from '@/lib/store/commands/add-item';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { editItem } from '@/lib/store/commands/edit-item';
import { item, items } from './items';
import { freshTeam } from '../support';

let run: ReturnType<typeof useSteps>['run'];

beforeEach(freshTeam);
afterEach(cleanup);

function Screen() {
  const steps = useSteps();
  useEffect(() => {
    ({ run } = steps);
  }, [steps]);
  return (
    <label>
      Line <input />
    </label>
  );
}

function open(language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <ToastProvider closeLabel="Close">
        <StepsProvider>
          <Screen />
        </StepsProvider>
      </ToastProvider>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

const undo = '{Control>}z{/Control}';
const redo = '{Control>}{Shift>}z{/Shift}{/Control}';

async function added(title: string): Promise<string> {
  const outcome = await run(() => addItem({ title }), { done: `Added: ${title}` });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.value.itemId;
}

test('steps are taken back one by one and done again one by one, each said in its words', async () => {
  const user = open();
  await added('One');
  await added('Two');
  await user.keyboard(undo + undo);
  expect(await screen.findByText('Taken back: Added: One')).toBeTruthy();
  expect(screen.getByText('Taken back: Added: Two')).toBeTruthy();
  expect(await items()).toEqual([]);
  await user.keyboard(`${redo}{Control>}y{/Control}`);
  expect(await screen.findByText('Done again: Added: Two')).toBeTruthy();
  expect(await items()).toEqual(['One', 'Two']);
  await user.keyboard(undo);
  await waitFor(async () => expect(await items()).toEqual(['One']));
});

test('what is done right after the key comes after what the key took back', async () => {
  const user = open();
  const id = await added('One');
  await run(() => editItem(id, { title: 'Two' }));
  // In one moment, which a keyboard of its own would wait past.
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await run(() => editItem(id, { title: 'Three' }));
  expect(await item(id)).toMatchObject({ title: 'Three' });
  expect(await screen.findByText('Taken back: a change')).toBeTruthy();
  await user.keyboard(undo);
  await waitFor(async () => expect(await item(id)).toMatchObject({ title: 'One' }));
});

test('what could not be taken back for want of room can be taken back once there is some', async () => {
  const user = open();
  await added('One');
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await user.keyboard(undo);
  await screen.findByText(/full/i);
  full.mockRestore();
  expect(await items()).toEqual(['One']);
  await user.keyboard(undo);
  await waitFor(async () => expect(await items()).toEqual([]));
});

test('something new forgets what was taken back', async () => {
  const user = open();
  await added('One');
  await user.keyboard(undo);
  await screen.findByText(/^Taken back/);
  await added('Two');
  await user.keyboard(redo);
  expect(await screen.findByText('Nothing was taken back that could be done again.')).toBeTruthy();
  expect(await items()).toEqual(['Two']);
});

test('what somebody changed since stays, and it is said which step that was', async () => {
  const user = open();
  const id = await added('One');
  await run(() => editItem(id, { title: 'Mine' }));
  // Another window.
  await editItem(id, { title: 'Theirs' });
  await user.keyboard(undo);
  expect(await screen.findByText(/^Not taken back: a change\./)).toBeTruthy();
  expect((await item(id))?.title).toBe('Theirs');
});

test('of a step over many only what nobody touched since is taken back, and how much stays is said', async () => {
  const user = open();
  const [one, two] = [await added('One'), await added('Two')];
  await run(() => deleteItems([one, two]), { done: '2 deleted' });
  await user.keyboard(undo);
  await waitFor(async () => expect(await items()).toEqual(['One', 'Two']));
  await run(() => editItem(one, { title: 'Mine', dueOn: '2026-12-01' }));
  await editItem(one, { title: 'Theirs' });
  await user.keyboard(undo);
  expect(
    await screen.findByText('Taken back: a change. 1 detail that was changed since stays as it is.'),
  ).toBeTruthy();
  expect(await item(one)).toMatchObject({ title: 'Theirs' });
  expect((await item(one))?.dueOn).toBeUndefined();
});

test('the toast takes back its own step, and offers the way forth again', async () => {
  const user = open();
  await added('One');
  await added('Two');
  const toast = (await screen.findByText('Added: One')).parentElement;
  await user.click(within(toast ?? document.body).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await items()).toEqual(['Two']));
  await user.click(await screen.findByRole('button', { name: 'Redo' }));
  await waitFor(async () => expect(await items()).toEqual(['One', 'Two']));
});

test('while a line is written the key is the browser’s; in an empty one it is ours', async () => {
  const user = open('pl');
  await added('One');
  await user.type(screen.getByLabelText('Line'), 'abc');
  await user.keyboard(undo);
  expect(await items()).toEqual(['One']);
  await user.clear(screen.getByLabelText('Line'));
  await user.keyboard(undo);
  expect(await screen.findByText('Cofnięto: Added: One')).toBeTruthy();
  expect(await items()).toEqual([]);
});

test('with nothing done here there is nothing to take back', async () => {
  const user = open('es');
  await user.keyboard(undo);
  expect(await screen.findByText(/^En esta ventana no se hizo nada/)).toBeTruthy();
});
