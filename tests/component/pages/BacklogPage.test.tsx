import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StepsProvider } from '@/components/app/Steps';
import { LanguageProvider } from '@/components/language/language';
import { BacklogPage } from '@/components/pages/BacklogPage';
import { ToastProvider } from '@/components/ui/Toasts';
import type { Language } from '@/lib/i18n/words';
import { clock } from '@/lib/platform/clock';
import { addItem } from '@/lib/store/commands/add-item';
import { editColumn } from '@/lib/store/commands/edit-column';
import { editItem } from '@/lib/store/commands/edit-item';
import { moveItems } from '@/lib/store/commands/move-items';
import { db } from '@/lib/store/db';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { columns, itemIds } from '@/lib/store/queries/board';

let stop = () => {};

beforeEach(async () => {
  await db.delete();
  await db.open();
  window.location.hash = '';
  // A test page has no layout: every list is 600 px high, every row 40.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.stubGlobal('ResizeObserver', undefined);
  // Without a layout nothing can be scrolled, and the drag library says so at length.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  cleanup();
  stop();
  vi.unstubAllGlobals();
});

async function open(path: string, language: Language = 'en') {
  window.location.hash = path;
  const feed = new BoardFeed();
  stop = feed.start();
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <ToastProvider closeLabel="Close">
        <StepsProvider>
          <BacklogPage feed={feed} />
        </StepsProvider>
      </ToastProvider>
    </LanguageProvider>,
  );
  await screen.findAllByRole('heading', { level: 2 });
  return user;
}

const region = (name: string) => screen.getByRole('region', { name });
const titles = (name: string) =>
  within(region(name))
    .queryAllByRole('row')
    .map((row) => within(row).getByRole('link').textContent);
const card = (title: string) => {
  const row = screen.getByRole('link', { name: title }).closest<HTMLElement>('[role=row]');
  if (!row) throw new Error(`${title} is no row`);
  return row;
};

async function add(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of names) {
    const added = await addItem({ title });
    if (!added.ok) throw new Error(added.reason);
    ids.push(added.value.value.itemId);
  }
  return ids;
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('before anybody set the team up the page works, in the language of the screen', async () => {
  await open('/board', 'pl');
  expect((await columns()).map(({ name }) => name)).toContain('Tworzenie');
  expect(screen.getByRole('link', { name: 'Ustaw' }).getAttribute('href')).toBe('welcome.html');
  expect(await faults()).toEqual([]);
});

test('a card says who asked, how old it is, when it is due and why it is blocked', async () => {
  await open('/board');
  const [id = ''] = await add('Brochure');
  await editItem(id, { requester: { name: 'Anna' }, dueOn: '2026-11-18', blocked: 'No prices yet' });
  vi.spyOn(clock, 'now').mockReturnValue(Date.parse('2026-11-22T12:00Z'));
  await waitFor(() => expect(card('Brochure').textContent).toContain('Anna'));
  expect(card('Brochure').textContent).toContain('Blocked: No prices yet');
  expect(card('Brochure').textContent).toContain('overdue since Nov 18');
  expect(await faults()).toEqual([]);
});

test('arrow keys go from card to card, and with Alt Shift they carry it along', async () => {
  const user = await open('/backlog');
  await add('One', 'Two', 'Three');
  await waitFor(() => expect(titles('Backlog')).toEqual(['One', 'Two', 'Three']));
  card('One').focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(card('Two')));
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}');
  await waitFor(() => expect(titles('Backlog')).toEqual(['Two', 'One', 'Three']));
  await waitFor(() => expect(document.activeElement).toBe(card('Two')));
  expect(await screen.findByText('“Two” is now 1 of 3')).toBeTruthy();
  await user.keyboard('{End}');
  await waitFor(() => expect(document.activeElement).toBe(card('Three')));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(titles('Backlog')).toEqual(['Two', 'One']));
  await waitFor(() => expect(document.activeElement).toBe(card('One')));
  await user.click(
    await screen.findByRole('button', { name: 'Undo', description: '' }).catch(() => undoInToast()),
  );
  await waitFor(() => expect(titles('Backlog')).toEqual(['Two', 'One', 'Three']));
});

function undoInToast(): HTMLElement {
  const button = screen.getAllByRole('button', { name: 'Undo' }).find((one) => one.closest('[role=status]'));
  if (!button) throw new Error('no toast offers Undo');
  return button;
}

test('M opens the dialog that moves a card to a column and a place', async () => {
  const user = await open('/backlog');
  await add('One', 'Two');
  await waitFor(() => expect(titles('Backlog')).toEqual(['One', 'Two']));
  card('Two').focus();
  await user.keyboard('m');
  const dialog = await screen.findByRole('dialog', { name: 'Move to…' });
  expect(await faults()).toEqual([]);
  await user.selectOptions(within(dialog).getByLabelText('Column'), 'ready');
  await user.selectOptions(within(dialog).getByLabelText('Place'), 'number');
  await user.clear(within(dialog).getByLabelText('Position, from 1 to 1'));
  await user.type(within(dialog).getByLabelText('Position, from 1 to 1'), 'soon');
  await user.click(within(dialog).getByRole('button', { name: 'Move' }));
  expect(within(dialog).getByRole('alert').textContent).toContain('whole number');
  await user.clear(within(dialog).getByLabelText('Position, from 1 to 1'));
  await user.type(within(dialog).getByLabelText('Position, from 1 to 1'), '1');
  await user.click(within(dialog).getByRole('button', { name: 'Move' }));
  await waitFor(() => expect(titles('Ready')).toEqual(['Two']));
  await waitFor(() => expect(document.activeElement).toBe(card('Two')));
});

test('a full column asks why; a hard one refuses, and the card is where it was', async () => {
  const user = await open('/board');
  await addItem({ title: 'There', column: 'publishing' });
  await addItem({ title: 'One', column: 'review' });
  await waitFor(() => expect(titles('Review')).toEqual(['One']));
  const onwards = async () => {
    card('One').focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  };
  await onwards();
  const dialog = await screen.findByRole('dialog', { name: 'Publishing is full' });
  expect(within(dialog).getByText(/hold 2, and the limit is 1/)).toBeTruthy();
  expect(await faults()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Leave it where it is' }));
  expect(titles('Review')).toEqual(['One']);

  await editColumn('publishing', { limitMode: 'hard' });
  await onwards();
  await screen.findByText(/Publishing is full: 1 of 1/);
  expect(titles('Review')).toEqual(['One']);
  expect(await itemIds('publishing')).toHaveLength(1);
});

test('a limit that is none is refused in its place, and what was written stays', async () => {
  const user = await open('/board');
  await user.click(screen.getByRole('button', { name: 'Change the column Review' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change the column' });
  const limit = within(dialog).getByLabelText<HTMLInputElement>('Limit for work in progress');
  for (const bad of ['0', '-1', '1e9', 'many']) {
    await user.clear(limit);
    await user.type(limit, bad);
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('from 1 to 999');
    expect(limit.value).toBe(bad);
  }
});

test('two thousand items are a handful of rows in the page', async () => {
  await open('/backlog');
  const { change } = await import('@/lib/store/rows');
  const { command } = await import('@/lib/store/command');
  const { success } = await import('@/lib/domain/result');
  const changes = Array.from({ length: 2_000 }, (_, n) =>
    change('item', `item${n}`, {
      title: `Item ${n}`,
      column: 'backlog',
      rank: `a${String.fromCodePoint(65 + (n % 26))}${n}z`,
      addedAt: n,
    }),
  );
  await command('item.add', () => success({ value: null, changes }));
  await waitFor(() =>
    expect(within(region('Backlog')).getByRole('grid').getAttribute('aria-rowcount')).toBe('2000'),
  );
  expect(within(region('Backlog')).getAllByRole('row').length).toBeLessThan(40);
  // As the language groups a number.
  expect(within(region('Backlog')).getByText('2,000')).toBeTruthy();
});

test('a board where nothing was started says where work comes from', async () => {
  await open('/board');
  const ids = await add('Brochure');
  const link = await screen.findByRole('link', { name: 'Go to the backlog' });
  expect(link.getAttribute('href')).toBe('#/backlog');
  const firstStep = (await columns()).find(({ kind }) => kind !== 'queue');
  await moveItems({ itemIds: ids, column: firstStep?.id ?? '', position: { at: 'top' } });
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Go to the backlog' })).toBeNull());
});

test('the address of the cycle opens its dialog, and closing it leads back to what was there', async () => {
  const user = await open('/board');
  window.location.hash = '/cycle';
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Board' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(window.location.hash).toBe('#/board'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.for(['/board', '/backlog'])('N writes a new item wherever the focus is on %s', async (path) => {
  const user = await open(path);
  (document.activeElement as HTMLElement | null)?.blur();
  await user.keyboard('n');
  const line = await screen.findByRole('textbox', { name: 'New item in Backlog' });
  await waitFor(() => expect(document.activeElement).toBe(line));
  await user.keyboard('News{Enter}');
  await waitFor(async () => expect(await itemIds('backlog')).toHaveLength(1));
});
