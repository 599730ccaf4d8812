import type { Page } from 'playwright';

/** What the stopwatch knows inside a page. Times are ms since the page was opened. */
interface Stopwatch {
  /** When the person last let go of a card, pressed a key or a button. */
  drop: number;
  key: number;
  click: number;
  /** When a transaction that writes last told that it is on disk. */
  stored: number;
  /** When our database was last asked for something. */
  asked: number;
  /** When the frame was shown in which the watched thing was first there; 0 before. */
  seen: number;
  longest: number;
}

declare global {
  // oxlint-disable-next-line no-var -- a global of the measured page
  var stopwatch: Stopwatch;
}

/** Puts a stopwatch into every page that is opened from now on. `first` finds what counts as the first card. */
export async function installStopwatch(page: Page, first: string): Promise<void> {
  await page.addInitScript((selector) => {
    globalThis.stopwatch = { drop: 0, key: 0, click: 0, stored: 0, asked: 0, seen: 0, longest: 0 };
    const { stopwatch } = globalThis;
    for (const name of ['drop', 'click'] as const) {
      addEventListener(name, () => (stopwatch[name] = performance.now()), { capture: true });
    }
    addEventListener('keydown', () => (stopwatch.key = performance.now()), { capture: true });
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the database it was asked for
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function begin(...args) {
      const begun = transaction.apply(this, args);
      stopwatch.asked = performance.now();
      if (begun.mode === 'readwrite') {
        begun.addEventListener('complete', () => (stopwatch.stored = performance.now()));
      }
      return begun;
    };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) stopwatch.longest = Math.max(stopwatch.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => (stopwatch.seen = performance.now()));
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, first);
}

/** ms without a question to the database after which a page has read all that it reads by itself */
const quiet = 300;

/**
 * Brings a page to the front and waits until it is at rest: it has read what it reads after it was opened or after a
 * change, and has drawn itself. Nobody acts on a page in the moment in which it comes up.
 */
export async function atRest(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (enough) => performance.now() - (globalThis.stopwatch?.asked ?? 0) > enough,
    quiet,
  );
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Opens an address and gives the ms until its first card was on screen. */
export async function openAndSee(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(() => globalThis.stopwatch?.seen > 0, undefined, { timeout: 20_000 });
  return page.evaluate(() => globalThis.stopwatch.seen);
}

/**
 * Watches for a text or a thing inside `scope`, does `act`, and gives the ms from the person's last `from` to the frame in
 * which it was on screen; where `stored`, also until our database told that it is stored.
 */
export async function timeUntil(
  page: Page,
  { scope, has, without = null, from, stored = false }: Watched,
  act: () => Promise<void>,
): Promise<number> {
  const root = await page.locator(scope).first().elementHandle();
  if (!root) throw new Error(`nothing on the page is ${scope}`);
  await page.evaluate(
    ({ place, wanted, gone }) => {
      const { stopwatch } = globalThis;
      stopwatch.seen = 0;
      stopwatch.stored = 0;
      stopwatch.longest = 0;
      const there = () =>
        (wanted.startsWith('[')
          ? place.querySelector(wanted) !== null
          : (place.textContent ?? '').includes(wanted)) &&
        (gone === null || !(place.textContent ?? '').includes(gone));
      const observer = new MutationObserver(() => {
        if (!there()) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => (stopwatch.seen = performance.now()));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      });
      observer.observe(place, { childList: true, subtree: true, characterData: true, attributes: true });
    },
    { place: root, wanted: has, gone: without },
  );
  await act();
  await page.waitForFunction(
    (toDisk) => globalThis.stopwatch.seen > 0 && (!toDisk || globalThis.stopwatch.stored > 0),
    stored,
    { timeout: 20_000 },
  );
  return page.evaluate(
    ([name, toDisk]) => {
      const { stopwatch } = globalThis;
      const end = toDisk ? Math.max(stopwatch.seen, stopwatch.stored) : stopwatch.seen;
      return end - stopwatch[name];
    },
    [from, stored] as const,
  );
}

interface Watched {
  /** Finds the part of the page that is watched. */
  scope: string;
  /** A text that must come, or a selector when it begins with `[`. */
  has: string;
  /** A text that must be gone. */
  without?: string | null;
  from: 'drop' | 'key' | 'click';
  stored?: boolean;
}

/** The longest task since the last measurement began, ms; 0 when none took 50 ms. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.stopwatch.longest);
}
