import type { BrowserContext, CDPSession } from 'playwright';
import type { Watch } from './watch.ts';

/** The toolbar popup or the side panel: real ones, which Playwright does not count among its pages. */
export class HiddenPage {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  #next = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  constructor(session: CDPSession, sessionId: string, watch: Watch) {
    this.#session = session;
    this.#sessionId = sessionId;
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
      const entry = answer.params?.entry;
      if (answer.method === 'Log.entryAdded' && entry) watch.line(entry.level, entry.text, entry.url);
      if (answer.method === 'Runtime.exceptionThrown') watch.problem(`script error: ${event.message}`);
    });
  }

  /** The value of an expression in the page. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: false,
    });
    const thrown = result['exceptionDetails'];
    if (thrown) throw new Error(JSON.stringify(thrown));
    return (result['result'] as { value?: unknown }).value;
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause()) {
      if ((await this.evaluate(`Boolean(${expression})`)) === true) return;
    }
    throw new Error(`It never became true: ${expression}. The page says:\n${await this.text()}`);
  }

  async text(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  /** A real press with the mouse on the button or link with this name. */
  async press(name: string): Promise<void> {
    const point = (await this.evaluate(`(() => {
      const named = [...document.querySelectorAll('button, a, [role=button]')].find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent).trim() === ${JSON.stringify(name)});
      if (!named) return null;
      const box = named.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`)) as { x: number; y: number } | null;
    if (!point) throw new Error(`Nothing here is called "${name}".`);
    const mouse = { ...point, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  }

  async screenshot(): Promise<Buffer> {
    const { result } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(result['data']), 'base64');
  }

  async send(method: string, params: object = {}): Promise<{ result: Record<string, unknown> }> {
    const id = ++this.#next;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    await this.#session.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return { result: result ?? {} };
  }
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
  method?: string;
  params?: { entry?: { level: string; text: string; url?: string } };
}

/** Waits until a popup or panel with this address is open and can be spoken to. */
export async function attachHidden(
  context: BrowserContext,
  address: string,
  watch: Watch,
): Promise<HiddenPage> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is not running.');
  const session = await browser.newBrowserCDPSession();
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const target = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(address));
    if (target) {
      const { sessionId } = await session.send('Target.attachToTarget', {
        targetId: target.targetId,
        flatten: false,
      });
      const page = new HiddenPage(session, sessionId, watch);
      // Both hand over what was written before we came.
      await page.send('Log.enable');
      await page.send('Runtime.enable');
      return page;
    }
    await pause();
  }
  throw new Error(`${address} did not open.`);
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}
