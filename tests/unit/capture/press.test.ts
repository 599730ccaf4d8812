import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaptureCalls } from '@/lib/capture/calls';
import type { Found } from '@/lib/capture/intact';
import { pressKit } from '@/lib/capture/press';
import { captureWords } from '@/locales/capture';

describe('a press', () => {
  let window: Window;
  let document: Document;
  let button: HTMLButtonElement;
  let thread: Found[];
  const capture = vi.fn<CaptureCalls['capture']>();
  const undo = vi.fn<CaptureCalls['undo']>();
  const openRequest = vi.fn<CaptureCalls['openRequest']>();

  beforeEach(() => {
    window = new Window({ url: 'https://mail.google.com/mail/u/0/#inbox' });
    document = window.document as unknown as Document;
    vi.stubGlobal('CSSStyleSheet', window.CSSStyleSheet);
    document.title = 'Inbox - Gmail';
    document.body.innerHTML = '<div role="main"><h2 class="hP">Brochure</h2></div><button></button>';
    button = document.querySelector('button') as HTMLButtonElement;
    thread = ['[role=main]', 'h2'].map((selector) => ({
      element: document.querySelector(selector) as Element,
      selector,
    }));
    capture.mockResolvedValue({ ok: true, requestId: 'r1', eventId: 'e1' });
    undo.mockResolvedValue({ ok: true });
    openRequest.mockResolvedValue({ ok: true });
  });
  afterEach(async () => {
    vi.useRealTimers();
    vi.clearAllMocks();
    await window.happyDOM.close();
  });

  const handler = () =>
    pressKit({
      document,
      calls: { capture, undo, openRequest, addNote: vi.fn<CaptureCalls['addNote']>() },
      wordsIn: () => captureWords.en,
      newId: () => 'abcdefghijklmnop',
      isPerson: () => true,
    });
  const press = (found = thread, byKeyboard = false) => {
    // As the button hands it over.
    button.setAttribute('aria-busy', 'true');
    return handler().press({
      app: 'gmail',
      place: { kind: 'thread', anchor: button, position: 'append', found },
      address: new URL('https://mail.google.com/mail/u/0/#inbox/17b931c843ea5b76'),
      button,
      at: button.getBoundingClientRect(),
      byKeyboard,
      pressedAt: 1_000,
      language: () => 'en',
    });
  };
  const card = () => document.querySelector('[data-backlight="card"]')?.shadowRoot;
  const choose = (label: string) => {
    const found = Array.from(card()?.querySelectorAll('button') ?? []).find(
      ({ textContent }) => textContent === label,
    );
    if (!found) throw new Error(`no ${label}`);
    found.click();
  };
  const says = (text: string) =>
    vi.waitFor(() => expect(card()?.querySelector('[role=status]')?.textContent).toContain(text));

  test('is saved, told in place, and taken back', async () => {
    const pressed = press();
    await says('Saved to BacklightBrochure');
    expect(capture.mock.calls).toMatchObject([
      [
        {
          draft: {
            requestId: 'abcdefghijklmnop',
            title: 'Brochure',
            source: { app: 'gmail', title: 'Brochure', capturedAt: 1_000, via: 'button' },
          },
        },
      ],
    ]);
    choose('Undo');
    await says('Taken back');
    expect(undo).toHaveBeenCalledWith({ eventId: 'e1' });
    card()?.querySelector<HTMLElement>('[aria-label=Close]')?.click();
    await pressed;
    expect(card()).toBeUndefined();
  });

  test('Edit opens the request and the card goes', async () => {
    const pressed = press();
    await says('Saved');
    choose('Edit');
    await pressed;
    expect(openRequest).toHaveBeenCalledWith({ requestId: 'r1' });
    expect(card()).toBeUndefined();
  });

  test('what was pressed is saved, also when the page shows something else by now', async () => {
    document.querySelector('[role=main]')?.remove();
    window.location.hash = '#inbox/19e0000000000000';
    void press();
    await says('Brochure');
    expect(capture.mock.calls[0]?.[0].draft.source.container).toBe('17b931c843ea5b76');
  });

  test('a reader that breaks saves title and link, and the card says so', async () => {
    void press([]);
    await says('title and the link');
    expect(capture.mock.calls[0]?.[0].draft).toMatchObject({
      title: 'Inbox - Gmail',
      source: { app: 'gmail', url: 'https://mail.google.com/mail/u/0/#inbox/17b931c843ea5b76' },
    });
  });

  test('the button is free again when the answer comes', async () => {
    const waiting = Promise.withResolvers<Awaited<ReturnType<CaptureCalls['capture']>>>();
    capture.mockReturnValue(waiting.promise);
    void press();
    expect(button.getAttribute('aria-busy')).toBe('true');
    waiting.resolve({ ok: true, requestId: 'r1', eventId: 'e1' });
    await says('Saved');
    expect(button.hasAttribute('aria-busy')).toBe(false);
  });

  test('the card stands where the button was pressed, also when the page hides the button meanwhile', async () => {
    const rect = vi.spyOn(button, 'getBoundingClientRect');
    const at = { left: 100, right: 128, top: 200, bottom: 228 };
    rect
      .mockReturnValueOnce(at as DOMRect)
      .mockReturnValue({ left: 0, right: 0, top: 0, bottom: 0 } as DOMRect);
    void press();
    await says('Saved');
    const box = card()?.querySelector<HTMLElement>('.card');
    expect([box?.style.left, box?.style.top]).toEqual(['100px', '236px']);
  });

  test('goes away by itself after eight seconds, not before', async () => {
    vi.useFakeTimers();
    const pressed = press();
    await vi.advanceTimersByTimeAsync(7_900);
    expect(card()).toBeTruthy();
    await vi.advanceTimersByTimeAsync(200);
    await pressed;
    expect(card()).toBeUndefined();
  });

  test('a draft that is not saved stays on the screen until it is', async () => {
    vi.useFakeTimers();
    capture.mockResolvedValueOnce({ ok: false, reason: 'storage-full' });
    void press();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(card()?.textContent).toContain('The disk is full');
    choose('Try again');
    await vi.advanceTimersByTimeAsync(100);
    expect(card()?.textContent).toContain('Saved to Backlight');
    expect(capture.mock.calls[1]).toEqual(capture.mock.calls[0]);
  });

  test('Escape closes the card, and by keyboard the focus goes in and back', async () => {
    const pressed = press(undefined, true);
    await says('Saved');
    expect(card()?.activeElement?.textContent).toBe('Undo');
    document.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape' }) as unknown as Event);
    await pressed;
    expect(card()).toBeUndefined();
    expect(document.activeElement).toBe(button);
  });
});
