import type { CDPSession, Page } from 'playwright';
import { Chromium } from '../e2e/support/chromium.ts';
import { type Bench, captureMessage } from './press.ts';

const site = 'https://mail.google.com/*';

/**
 * Both extensions in one Chromium, with their content scripts in one page at Gmail's address and no page of their own
 * open: a press starts there, and a cold one must start the extension's process too.
 */
export class ChromiumBench implements Bench {
  readonly browser = 'Chromium';
  readonly chromium: Chromium;
  readonly floorId: string;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #worlds: { ours: number; floor: number };
  readonly #seedScript: string;
  #presses = 0;

  private constructor(
    opened: { chromium: Chromium; floorId: string; page: Page; session: CDPSession },
    worlds: { ours: number; floor: number },
    seedScript: string,
  ) {
    this.chromium = opened.chromium;
    this.floorId = opened.floorId;
    this.#page = opened.page;
    this.#session = opened.session;
    this.#worlds = worlds;
    this.#seedScript = seedScript;
  }

  static async open(floor: string, seedScript: string): Promise<ChromiumBench> {
    const chromium = await Chromium.launch({ beside: [floor] });
    const floorId = chromium.idBeside(floor);
    chromium.serve('mail.google.com', '<!doctype html><title>Inbox</title>');
    await chromium.grant(site);
    const page = await chromium.context.newPage();
    // The welcome page would keep our process alive, and a cold press must start it.
    for (const other of chromium.context.pages()) if (other !== page) await other.close();
    const session = await chromium.context.newCDPSession(page);
    const worlds = new Map<string, number>();
    session.on('Runtime.executionContextCreated', ({ context }) =>
      worlds.set(new URL(context.origin).host, context.id),
    );
    await page.goto('https://mail.google.com/mail/u/0/');
    await session.send('Runtime.enable');
    const world = (id: string) => {
      const found = worlds.get(id);
      if (found === undefined) throw new Error(`no content script of ${id} is in the page`);
      return found;
    };
    return new ChromiumBench(
      { chromium, floorId, page, session },
      { ours: world(chromium.extensionId), floor: world(floorId) },
      seedScript,
    );
  }

  async press(which: 'ours' | 'floor'): Promise<number> {
    this.#presses += 1;
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#worlds[which],
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage(${JSON.stringify(captureMessage(this.#presses))});
        const took = performance.now() - started;
        return answer?.ok === true ? took : JSON.stringify(answer ?? null);
      })()`,
    });
    if (typeof result.value === 'number') return result.value;
    throw new Error(`the press was refused: ${String(result.value ?? exceptionDetails?.text)}`);
  }

  async coolDown(): Promise<void> {
    await this.chromium.stopWorkers(this.#page);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }

  async seed(items: number): Promise<void> {
    const page = await this.chromium.openPage('backlog.html');
    await page.evaluate(this.#seedScript);
    await page.evaluate(`backlightSeed.seed(${items})`);
    await page.close();
  }
}
