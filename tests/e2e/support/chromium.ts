import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { attachHidden, type HiddenPage } from './hidden-page.ts';
import { Outside } from './outside.ts';
import { builtFor, programOf, requireBuild } from './programs.ts';
import { Watch } from './watch.ts';

/** What stops the browser from doing things of its own while a test runs. `--no-sandbox`: root has no sandbox to use. */
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lets a test press the toolbar button.
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  // No graphics card here: drawing by the processor itself is cheaper than a card that it pretends to be.
  '--disable-gpu',
  '--disable-features=OptimizationHints,OptimizationGuideModelDownloading,MediaRouter',
];

export interface ChromiumOptions {
  /** A folder that outlives the browser; a new one when absent. */
  profile?: string;
  /** More extensions to load beside Backlight, as folders. */
  beside?: readonly string[];
  /** False lets the browser reach the network, for a person who tries things out. */
  offline?: boolean;
  /** False shows the browser's windows. */
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** The browser's own language, as in `pl-PL`. */
  language?: string;
  args?: readonly string[];
  /** Servers of the test's own on 127.0.0.1, by port, that the browser may reach. */
  ports?: readonly number[];
}

/** Chromium with Backlight in it, and no way to any network. */
export class Chromium {
  context!: BrowserContext;
  readonly watch: Watch;
  readonly profile: string;
  readonly extensionId = idOf(builtFor.chromium);
  readonly #options: ChromiumOptions;
  readonly #outside: Outside;
  readonly #sites = new Map<string, string>();
  readonly #answers = new Map<string, (url: URL) => unknown>();

  private constructor(options: ChromiumOptions, outside: Outside) {
    this.#options = options;
    this.#outside = outside;
    this.watch = new Watch(outside);
    this.profile = options.profile ?? mkdtempSync(join(tmpdir(), 'backlight-chromium-'));
  }

  static async launch(options: ChromiumOptions = {}): Promise<Chromium> {
    requireBuild('chromium');
    const browser = new Chromium(options, await Outside.open());
    await browser.#start();
    return browser;
  }

  async #start(): Promise<void> {
    const { headless = true, beside = [], args = [], ports = [], colorScheme, language } = this.#options;
    const own = ports.map((port) => `;127.0.0.1:${port}`).join('');
    const viewport =
      this.#options.viewport === undefined ? { width: 1280, height: 800 } : this.#options.viewport;
    const extensions = [...beside, builtFor.chromium].join(',');
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: programOf('chromium'),
      headless,
      viewport,
      ...(colorScheme ? { colorScheme } : {}),
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...(headless ? ['--headless=new'] : []),
        ...quiet,
        ...(this.#options.offline === false
          ? []
          : [
              `--proxy-server=http://127.0.0.1:${this.#outside.port}`,
              `--proxy-bypass-list=<-loopback>${own}`,
            ]),
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
        ...(language ? [`--lang=${language}`] : []),
        ...args,
      ],
      ...(language ? { locale: language, env: { ...process.env, LANGUAGE: language } } : {}),
    });
    await this.watch.pages(this.context);
    await this.#answerSites();
    await this.worker();
    if (!this.#options.profile) await this.#welcomed();
  }

  /**
   * Waits for the welcome page, which opens by itself after the install. It comes to the front, and a page behind another
   * has no focus and paints no frames: what a test opens afterwards stays in front.
   */
  async #welcomed(): Promise<void> {
    const isThere = () => this.context.pages().some((page) => page.url() === this.address('welcome.html'));
    const latest = Date.now() + 20_000;
    while (!isThere()) {
      if (Date.now() > latest) throw new Error('The welcome page did not open after the install.');
      await new Promise((resolve) => {
        setTimeout(resolve, 25);
      });
    }
  }

  /** The address of one of Backlight's own pages: `address('backlog.html#/board')`. */
  address(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** One of Backlight's own pages in a new tab. */
  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address(path));
    return page;
  }

  /** The id of an extension that was loaded beside Backlight. */
  idBeside(folder: string): string {
    return idOf(folder);
  }

  /** Backlight's background, started when it was not running. */
  async worker(): Promise<Worker> {
    const ours = () =>
      this.context.serviceWorkers().find((worker) => worker.url().includes(this.extensionId));
    return (
      ours() ??
      (await this.context.waitForEvent('serviceworker', {
        predicate: (worker) => worker.url().includes(this.extensionId),
        timeout: 10_000,
      }))
    );
  }

  /** Lets the browser answer yes when Backlight asks for a site: a prompt cannot be pressed. */
  async willAllow(pattern: string): Promise<void> {
    await this.#onExtensionsPage((page) =>
      page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
        this.extensionId,
        pattern,
      ] as const),
    );
  }

  /** Takes a site away, as a person does on the browser's own page of extensions. */
  async revokeInSettings(pattern: string): Promise<void> {
    await this.#onExtensionsPage((page) =>
      page.evaluate(([id, host]) => chrome.developerPrivate.removeHostPermission(id, host), [
        this.extensionId,
        pattern,
      ] as const),
    );
  }

  /** Reloads Backlight under its open pages, as an update does. Without `comesBack` it stays away, as when it is removed. */
  async reloadExtension({ comesBack }: { comesBack: boolean }): Promise<void> {
    // The browser keeps an unpacked extension away once it was reloaded, unless its person is a developer.
    await this.#onExtensionsPage((page) =>
      page.evaluate(
        (inDeveloperMode) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode }),
        comesBack,
      ),
    );
    const worker = await this.worker();
    const gone = new Promise((resolve) => worker.once('close', resolve));
    // The answer is cut off with the worker that gives it.
    await Promise.all([gone, worker.evaluate(() => chrome.runtime.reload()).catch(() => null)]);
  }

  /** Holds a site's permission from now on, with no page of ours involved but the one that asks. */
  async grant(pattern: string): Promise<void> {
    await this.willAllow(pattern);
    const page = await this.openPage('backlog.html');
    await page.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
    await page.close();
  }

  /** Answers every address of a site with a page of ours: nothing leaves the machine. */
  serve(hostname: string, html: string): void {
    this.#sites.set(hostname, html);
    this.watch.answered(hostname);
  }

  /** Has a site answer what is asked of it at one path with JSON. `answer` hears the whole address. */
  answer(hostname: string, pathname: string, answer: (url: URL) => unknown): void {
    this.#answers.set(`${hostname}${pathname}`, answer);
    this.watch.asked(`${hostname}${pathname}`);
  }

  async #answerSites(): Promise<void> {
    await this.context.route(
      ({ hostname }) => this.#sites.has(hostname),
      async (route) => {
        const request = route.request();
        const url = new URL(request.url());
        const answer = this.#answers.get(`${url.hostname}${url.pathname}`);
        if (answer && !request.isNavigationRequest()) {
          await route.fulfill({ json: answer(url) });
          return;
        }
        if (!request.isNavigationRequest()) {
          // Browsers ask for an icon by themselves.
          if (url.pathname !== '/favicon.ico') this.watch.problem(`request to ${url.href}`);
          await route.abort();
          return;
        }
        const body = this.#sites.get(url.hostname) ?? '';
        await route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: siteHeaders });
      },
    );
  }

  /** The real toolbar popup, opened as a press on the toolbar button does. */
  async openPopup(): Promise<HiddenPage> {
    const worker = await this.worker();
    await worker.evaluate(() => chrome.action.openPopup());
    return this.hiddenPage('popup.html');
  }

  /** A press on the toolbar button over a page: opens the real popup and lets Backlight read that page, as a person's does. */
  async pressToolbarButton(page: Page): Promise<HiddenPage> {
    await page.bringToFront();
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is not running.');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
    if (!tab) throw new Error('The page has no tab.');
    const press = { id: this.extensionId, targetId: tab.targetId };
    await session.send('Extensions.triggerAction', press);
    return this.hiddenPage('popup.html');
  }

  /** The real side panel or popup once it is open: neither is among the context's pages. */
  hiddenPage(path: string): Promise<HiddenPage> {
    return attachHidden(this.context, this.address(path), this.watch);
  }

  /** What the toolbar button shows. */
  async badge(): Promise<{ text: string; title: string }> {
    const worker = await this.worker();
    return worker.evaluate(async () => ({
      text: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
    }));
  }

  /** Stops every background as the browser does after half a minute; the next message starts it cold. */
  async stopWorkers(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await this.#untilNoWorkers();
  }

  async #untilNoWorkers(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    for (const until = Date.now() + 5000; Date.now() < until;) {
      const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
      if (targetInfos.every(({ type }) => type !== 'service_worker')) {
        await session?.detach();
        return;
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    throw new Error('A worker did not stop.');
  }

  /** Ends the browser without a warning, as a crash or a power button does. */
  async kill(): Promise<void> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser is not running.');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find(({ type }) => type === 'browser');
    if (!main) throw new Error('The browser names no main process.');
    const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    process.kill(main.id, 'SIGKILL');
    await gone;
  }

  /** The same profile in a new browser. */
  async restart(): Promise<void> {
    if (this.context.browser()?.isConnected()) await this.context.close();
    await this.#start();
  }

  async close(): Promise<void> {
    if (this.context.browser()?.isConnected()) await this.context.close();
    this.#outside.close();
    // A profile of its own was made for this browser alone.
    if (!this.#options.profile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #onExtensionsPage(act: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    await act(page);
    await page.close();
  }
}

/** As strict as the strictest site: Gmail itself lets no script turn a string into markup. */
const siteHeaders = {
  'content-security-policy': "require-trusted-types-for 'script'; default-src 'self' 'unsafe-inline' data:",
};

/** An unpacked extension's id is worked out from the path it is loaded from. */
function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}
