import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actionIds, actions, shapeOf } from '@/components/actions/action-map';
import { isMac, keyNames, pressOf } from '@/components/actions/keys';
import { StepsProvider } from '@/components/app/Steps';
import { cardIntent } from '@/components/board/card-keys';
import { LanguageProvider } from '@/components/language/language';
import { BacklogPage } from '@/components/pages/BacklogPage';
import { KeyMap } from '@/components/palette/KeyMap';
import { PaletteHost } from '@/components/palette/PaletteHost';
import { triageKey } from '@/components/requests/triage-key';
import { ToastProvider } from '@/components/ui/Toasts';
import type { Language } from '@/lib/i18n/words';
import { addItem } from '@/lib/store/commands/add-item';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { itemIds } from '@/lib/store/queries/board';
import { actions as actionWords } from '@/locales/actions';
import { accessibilityFaults, freshTeam, show } from '../support';

let stop = () => {};

beforeEach(async () => {
  window.location.hash = '';
  await freshTeam();
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.stubGlobal('ResizeObserver', undefined);
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
  return userEvent.setup();
}

async function rowOf(title: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('link', { name: title })).closest<HTMLElement>('[role=row]');
  if (!found) throw new Error(`${title} is no row`);
  return found;
}

test('every key that is listed for a card or a request asks for what it is listed for', () => {
  for (const id of actionIds) {
    const { where, keys } = shapeOf(id);
    for (const one of keys) {
      if (where === 'card') expect(cardIntent(pressOf(one, false)), id).not.toBeNull();
      if (where === 'request') expect(triageKey(pressOf(one, true), document.body), id).not.toBeNull();
    }
  }
});

test('no key of a place stands for two things that can be had at once', () => {
  const taken = actionIds.flatMap((id) => shapeOf(id).keys.map((keys) => `${shapeOf(id).where} ${keys}`));
  // N makes a new item on the board and the backlog, and a new request among the requests.
  expect(taken.filter((one, index) => taken.indexOf(one) !== index)).toEqual(['page n']);
});

test('keys are named as they are printed on the keyboard', () => {
  expect(keyNames('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('Mod+Shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
  expect(keyNames('Alt+Shift+ArrowUp', false)).toEqual(['Alt', 'Shift', '↑']);
  expect(isMac()).toBe(false);
});

test.for(['en', 'pl', 'es'] as const)('the keyboard map lists every key there is, in %s', (language) => {
  show(<KeyMap onClose={() => {}} />, { language });
  const text = screen.getByRole('dialog').textContent ?? '';
  for (const id of actionIds) {
    if (shapeOf(id).keys.length > 0) expect(text, id).toContain(actionWords[language][id]);
  }
});

test('a question mark shows the keys, and Escape closes them', async () => {
  const user = await open('/board');
  (document.activeElement as HTMLElement | null)?.blur();
  await user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'All keys' });
  expect(await accessibilityFaults(document.body)).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(dialog.isConnected).toBe(false));
});

test('the palette goes places, opens what there is and does what can be done, by typing', async () => {
  await addItem({ title: 'Brochure' });
  const user = await open('/board');
  await user.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Do anything by typing' });
  expect(await accessibilityFaults(document.body)).toEqual([]);
  await user.type(within(dialog).getByRole('combobox'), 'to backl{Enter}');
  await waitFor(() => expect(window.location.hash).toBe('#/backlog'));
  expect(dialog.isConnected).toBe(false);

  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Do anything by typing' }), 'broch');
  await user.click(await screen.findByRole('option', { name: /Brochure/ }));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/item\//));
});

test('over a card the palette does with it what its keys do', async () => {
  await addItem({ title: 'One' });
  await addItem({ title: 'Two' });
  const user = await open('/backlog');
  const [first, second] = await itemIds('backlog');
  (await rowOf('Two')).focus();
  await user.keyboard('{Control>}k{/Control}');
  const list = await screen.findByRole('listbox', { name: 'What can be done' });
  expect(within(list).getByRole('group', { name: 'With “Two”' })).toBeTruthy();
  await user.click(within(list).getByRole('option', { name: /To the top/ }));
  await waitFor(async () => expect(await itemIds('backlog')).toEqual([second, first]));
});

test('what cannot be done here is not offered', async () => {
  const user = await open('/board');
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('option', { name: /New item/ });
  expect(screen.queryByRole('option', { name: /New request/ })).toBeNull();
  expect(screen.queryByRole('option', { name: /Accept/ })).toBeNull();
  await user.type(screen.getByRole('combobox', { name: 'Do anything by typing' }), 'qqqq');
  expect(
    await screen.findByText('Nothing is called that, and nothing has these words.', { selector: 'p' }),
  ).toBeTruthy();
});

test('every action of the page is named in the palette or has a key', () => {
  expect(PaletteHost).toBeTypeOf('function');
  for (const id of actionIds) {
    const { keyOnly, keys } = shapeOf(id);
    expect(keyOnly !== true || keys.length > 0, id).toBe(true);
  }
  expect(Object.keys(actionWords.en).toSorted()).toEqual(Object.keys(actions).toSorted());
});
