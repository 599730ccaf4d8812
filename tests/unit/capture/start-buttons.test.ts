import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Prepare } from '@/lib/capture/fetch-kit';
import { type HandedPress, offerKit, type PressKit } from '@/lib/capture/press-kit';
import { findGmailPlaces } from '@/lib/capture/sites/gmail/finder';
import { startButtons } from '@/lib/capture/start-buttons';
import { buttonWords } from '@/locales/button';

const key = Symbol.for('backlight.press-kit');
const mail = '<div role="main"><div class="ha"><h2 class="hP">Brochure</h2></div></div>';

describe('a press on a button', () => {
  let window: Window;
  let document: Document;
  let stop: () => void;
  const handed: HandedPress[] = [];
  const kit: PressKit = {
    press: async (press) => {
      if ('place' in press) handed.push(press);
    },
    stop: vi.fn<() => void>(),
  };
  const prepare = vi.fn<Prepare>();

  beforeEach(() => {
    window = new Window({ url: 'https://mail.google.com/mail/u/0/#inbox/17b931c843ea5b76' });
    document = window.document as unknown as Document;
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    vi.stubGlobal('CSSStyleSheet', window.CSSStyleSheet);
    document.body.innerHTML = mail;
    handed.length = 0;
    prepare.mockReset();
    prepare.mockImplementation(async () => {
      offerKit(() => kit);
      return { ok: true };
    });
    stop = startButtons({
      document,
      location: window.location as unknown as Location,
      app: 'gmail',
      find: findGmailPlaces,
      prepare,
      language: () => Promise.resolve('pl'),
      wordsIn: (language) => (language === 'pl' ? buttonWords.pl : buttonWords.en),
      isPerson: () => true,
    });
  });
  afterEach(async () => {
    stop();
    Reflect.deleteProperty(globalThis, key);
    await window.happyDOM.close();
  });

  const host = () => document.querySelector<HTMLElement>('[data-backlight="button"]');
  const button = () => host()?.shadowRoot?.querySelector('button') as HTMLButtonElement;
  const note = () =>
    document.querySelector('[data-backlight="note"]')?.shadowRoot?.querySelector('[role=status]');
  const turnTo = () => host()?.dispatchEvent(new window.Event('pointerenter') as unknown as Event);

  test('needs nothing but the button before the person turns to it', async () => {
    await vi.waitFor(() => expect(button().title).toBe('Dodaj do Backlight'));
    expect(prepare).not.toHaveBeenCalled();
    expect(key in globalThis).toBe(false);
  });

  test('finds its kit there when the person turned to the button before', async () => {
    turnTo();
    turnTo();
    await vi.waitFor(() => expect(key in globalThis).toBe(true));
    button().click();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  test('waits for its kit, is busy meanwhile, and is handed over once with what it was', async () => {
    const kitComes = Promise.withResolvers<void>();
    prepare.mockImplementation(async () => {
      await kitComes.promise;
      offerKit(() => kit);
      return { ok: true };
    });
    button().click();
    button().click();
    expect(button().getAttribute('aria-busy')).toBe('true');
    window.location.hash = '#inbox/19e0000000000000';
    kitComes.resolve();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    expect(handed[0]?.address.hash).toBe('#inbox/17b931c843ea5b76');
    expect(handed[0]?.byKeyboard).toBe(true);
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  test('asks again when the first asking failed', async () => {
    prepare.mockResolvedValueOnce({ ok: false, reason: 'answer-lost' });
    button().click();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
  });

  test('says in place, in the person’s language, that only a reload helps after an update', async () => {
    prepare.mockResolvedValue({ ok: false, reason: 'context-invalidated' });
    await vi.waitFor(() => expect(button().title).toBe('Dodaj do Backlight'));
    button().click();
    await vi.waitFor(() => expect(note()?.textContent).toContain('odśwież tę stronę'));
    expect(button().hasAttribute('aria-busy')).toBe(false);
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Tab' }) as unknown as Event);
    expect(note()).toBeTruthy();
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }) as unknown as Event);
    expect(note()).toBeUndefined();
  });

  test('says when nobody answers, and the next press tries anew', async () => {
    prepare.mockResolvedValueOnce({ ok: false, reason: 'no-receiver' });
    prepare.mockResolvedValueOnce({ ok: false, reason: 'no-receiver' });
    button().click();
    await vi.waitFor(() => expect(note()?.textContent).toContain('nie odpowiada'));
    button().click();
    await vi.waitFor(() => expect(handed).toHaveLength(1));
    expect(note()).toBeUndefined();
  });

  test('a kit that is put there twice is the first one still', () => {
    offerKit(() => kit);
    offerKit(() => ({ ...kit }));
    button().click();
    expect(Reflect.get(globalThis, key)).toBe(kit);
  });
});
