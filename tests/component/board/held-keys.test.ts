import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardFocus } from '@/components/board/card-focus';
import { HeldKeys } from '@/components/board/held-keys';

let focus: CardFocus;
let keys: HeldKeys;
let heard: string[];
let stop: () => void;

/** A card that says which keys reached it. */
function card(id: string): HTMLElement {
  const element = document.createElement('div');
  element.tabIndex = 0;
  element.dataset['card'] = id;
  element.addEventListener('keydown', ({ key }) => heard.push(`${id} ${key}`));
  document.body.append(element);
  return element;
}

const press = (key: string, on: Element = document.activeElement ?? document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  focus = new CardFocus();
  keys = new HeldKeys(focus);
  stop = keys.listen();
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('keys pressed while a card is on its way reach it there, in their order', () => {
  card('a').focus();
  const over = keys.hold();
  press('ArrowDown');
  document.body.replaceChildren();
  press('Enter');
  expect(heard).toEqual([]);
  focus.want('a');
  over(true);
  card('a').focus();
  focus.taken('a');
  press('ArrowUp');
  vi.runAllTimers();
  expect(heard).toEqual(['a ArrowDown', 'a Enter', 'a ArrowUp']);
  press('ArrowUp');
  expect(heard).toHaveLength(4);
});

test('what the first of them sets going holds the others', () => {
  const a = card('a');
  a.focus();
  const first = keys.hold();
  press('ArrowDown');
  press('ArrowUp');
  let second = first;
  a.addEventListener('keydown', () => (second = keys.hold()), { once: true });
  first(true);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['a ArrowDown']);
  second(true);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['a ArrowDown', 'a ArrowUp']);
});

test('when the card stays where it was they are dropped', () => {
  card('a').focus();
  const over = keys.hold();
  press('ArrowDown');
  over(false);
  vi.runAllTimers();
  expect(heard).toEqual([]);
  press('ArrowUp');
  expect(heard).toEqual(['a ArrowUp']);
});

test('a card that does not come holds the keys of no other for long', () => {
  focus.want('out of sight');
  card('a').focus();
  press('ArrowDown');
  expect(heard).toEqual([]);
  vi.runAllTimers();
  expect(heard).toEqual(['a ArrowDown']);
  press('ArrowUp');
  expect(heard).toEqual(['a ArrowDown', 'a ArrowUp']);
});

test('text that is being written, and keys that mean nothing to a card, go their own way', () => {
  card('a').focus();
  const over = keys.hold();
  press('F5');
  expect(heard).toEqual(['a F5']);
  const field = document.createElement('input');
  const typed: string[] = [];
  field.addEventListener('keydown', ({ key }) => typed.push(key));
  document.body.append(field);
  press('n', field);
  expect(typed).toEqual(['n']);
  over(true);
});
