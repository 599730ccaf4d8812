import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchButtons } from '@/lib/capture/button/watch';
import type { ButtonWatch } from '@/lib/capture/button/watch';
import type { Press } from '@/lib/capture/button/button';
import { findGmailPlaces } from '@/lib/capture/sites/gmail/finder';
import { gmailReader } from '@/lib/capture/sites/gmail/reader';

const row = (id: string) =>
  `<tr class="zA" id=":${id}" role="row"><td><div class="y6"><span data-legacy-thread-id="${id}">Subject ${id}</span></div></td><td><ul role="toolbar"><li>Archive</li></ul></td></tr>`;
const list = (ids: string[]) =>
  `<div role="main"><table role="grid"><tbody>${ids.map(row).join('')}</tbody></table></div>`;
const thread = (id: string, subject = 'Brochure') =>
  `<div role="main"><div class="ha"><h2 class="hP" data-legacy-thread-id="${id}">${subject}</h2></div></div>`;
const ids = Array.from({ length: 100 }, (_, index) => (0x19e0000000000000n + BigInt(index)).toString(16));
const [first = '', second = ''] = ids;

const button = (host: HTMLElement | undefined) =>
  host?.shadowRoot?.querySelector('button') as HTMLButtonElement;
const brokenPlaces = () => {
  throw new TypeError('the page has changed');
};

describe('the buttons of a page', () => {
  let window: Window;
  let document: Document;
  let watch: ButtonWatch;
  let presses: Press[];
  let isPerson: boolean;
  let intents: number;

  beforeEach(() => {
    window = new Window({ url: 'https://mail.google.com/mail/u/0/#inbox' });
    document = window.document as unknown as Document;
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    vi.stubGlobal('CSSStyleSheet', window.CSSStyleSheet);
    presses = [];
    isPerson = true;
    intents = 0;
  });
  afterEach(async () => {
    watch.stop();
    await window.happyDOM.close();
  });

  function start(html: string, find = findGmailPlaces) {
    document.body.innerHTML = html;
    const location = window.location as unknown as Location;
    watch = watchButtons({
      document,
      location,
      find,
      name: 'Add to Backlight',
      onPress: (press) => presses.push(press),
      onIntent: () => (intents += 1),
      isPerson: () => isPerson,
    });
  }
  const hosts = (within: ParentNode = document) =>
    Array.from(within.querySelectorAll<HTMLElement>('[data-backlight="button"]'));

  test('stands beside the subject under its name', () => {
    start(thread(first));
    const [host, ...more] = hosts(document.querySelector('.ha') as Element);
    expect(more).toEqual([]);
    expect(button(host).getAttribute('aria-label')).toBe('Add to Backlight');
    expect(document.querySelector('h2')?.textContent).toBe('Brochure');
  });

  test('stands once in the tools of each row', () => {
    start(list(ids));
    const tools = Array.from(document.querySelectorAll('ul[role=toolbar]'));
    expect(tools.map((list) => hosts(list).length)).toEqual(ids.map(() => 1));
    // Only list items belong in a list.
    expect(tools.every((list) => Array.from(list.children).every(({ tagName }) => tagName === 'LI'))).toBe(
      true,
    );
  });

  test('a thread that two lists show has its button in both', () => {
    start(list([first, first]));
    expect(hosts().length).toBe(2);
    watch.pass();
    const tools = Array.from(document.querySelectorAll('ul[role=toolbar]'));
    expect(tools.map((list) => hosts(list).length)).toEqual([1, 1]);
  });

  test('fifty redraws neither double nor lose it', () => {
    start(thread(first));
    const redraws = [
      () => (document.body.innerHTML = thread(first)),
      () =>
        document.querySelector('.ha')?.replaceWith(document.querySelector('.ha')?.cloneNode(true) as Node),
      () => hosts()[0]?.remove(),
      () => document.querySelector('.ha')?.prepend(hosts()[0] as Node),
      () => (document.body.innerHTML = list([first, second])),
    ];
    for (let turn = 0; turn < 50; turn += 1) {
      redraws[turn % redraws.length]?.();
      watch.pass();
      const expected = turn % redraws.length === 4 ? 2 : 1;
      expect(hosts().filter((host) => button(host)).length).toBe(expected);
      expect(hosts().length).toBe(expected);
    }
  });

  test('comes back by itself when the page draws anew', async () => {
    start(thread(first));
    document.body.innerHTML = thread(second);
    await vi.waitFor(() => expect(hosts().length).toBe(1));
  });

  test('a button that stays captures what its place shows now', () => {
    start(thread(first, 'Old subject'));
    const subject = document.querySelector('h2') as Element;
    subject.textContent = 'New subject';
    watch.pass();
    button(hosts()[0]).click();
    const location = window.location as unknown as Location;
    const readings = presses.map(({ place }) => gmailReader.readPlace(place, document, location));
    expect(readings.map(({ title }) => title.value)).toEqual(['New subject']);
  });

  test('a press that no person made does nothing', () => {
    start(thread(first));
    isPerson = false;
    button(hosts()[0]).click();
    expect(presses).toEqual([]);
  });

  test.each(['pointerenter', 'focusin', 'pointerdown'])(
    'a person who turns to it (%s) is noticed',
    (type) => {
      start(thread(first));
      const turn = () => hosts()[0]?.dispatchEvent(new window.Event(type) as unknown as Event);
      isPerson = false;
      turn();
      expect(intents).toBe(0);
      isPerson = true;
      turn();
      expect(intents).toBe(1);
      expect(presses).toEqual([]);
    },
  );

  test('a press in a row does not open the row', () => {
    start(list([first]));
    const opened = vi.fn();
    document.querySelector('tr')?.addEventListener('click', opened);
    button(hosts()[0]).click();
    expect(presses.length).toBe(1);
    expect(opened).not.toHaveBeenCalled();
  });

  test('a press that is being saved is not sent again', () => {
    start(thread(first));
    const pressed = button(hosts()[0]);
    pressed.setAttribute('aria-busy', 'true');
    pressed.click();
    expect(presses).toEqual([]);
  });

  test('a finder that breaks leaves a button that floats', () => {
    start(thread(first), brokenPlaces);
    button(hosts()[0]).click();
    expect(presses).toMatchObject([{ place: { position: 'fixed', found: [] } }]);
  });

  test('what an older copy of the script left is cleared away', () => {
    start(`${thread(first)}<span data-backlight="button"></span><span data-backlight="card"></span>`);
    expect(document.querySelectorAll('[data-backlight]').length).toBe(1);
  });

  test('speaks another language once it is known', () => {
    start(thread(first));
    watch.relabel('Dodaj do Backlight');
    expect(button(hosts()[0]).getAttribute('aria-label')).toBe('Dodaj do Backlight');
  });

  test('leaves nothing behind when it stops', () => {
    start(list(ids));
    watch.stop();
    expect(document.querySelectorAll('[data-backlight]').length).toBe(0);
  });
});
