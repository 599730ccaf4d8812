import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { FirefoxChrome } from './firefox-chrome.ts';
import { builtFor, programOf, requireBuild } from './programs.ts';
import { zipFolder } from './zip.ts';

export const addOnId = 'backlight@backlight.example';
/** An add-on's address is made of a random word per profile; a fixed one lets a test know it beforehand. */
const uuid = '6b2c3f2e-8f0a-4c58-9a51-0b4c3d1e2f30';

/** An add-on to install: its folder, the id in its manifest, and the word its address shall have. */
export interface AddOn {
  folder: string;
  id: string;
  uuid: string;
}

export interface FirefoxOptions {
  profile?: string;
  beside?: readonly AddOn[];
  /** False lets the browser reach the network, for a person who tries things out. */
  offline?: boolean;
  headless?: boolean;
  dark?: boolean;
  prefs?: Record<string, boolean | number | string>;
}

/** No address of the outside world can be looked up or reached: the proxy's port is closed. */
const unreachable = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': true,
};

/** Firefox with Backlight installed in its profile, as a person has it: it stays over a restart, permissions too. */
export class Firefox {
  browser!: Browser;
  chrome!: FirefoxChrome;
  readonly profile: string;
  readonly #options: FirefoxOptions;
  readonly #addOns: AddOn[];
  readonly #sites = new Map<string, string>();
  readonly #problems = new Set<string>();
  #running = false;

  private constructor(options: FirefoxOptions) {
    this.#options = options;
    this.profile = options.profile ?? mkdtempSync(join(tmpdir(), 'backlight-firefox-'));
    this.#addOns = [{ folder: builtFor.firefox, id: addOnId, uuid }, ...(options.beside ?? [])];
    mkdirSync(join(this.profile, 'extensions'), { recursive: true });
    for (const { folder, id } of this.#addOns)
      zipFolder(folder, join(this.profile, 'extensions', `${id}.xpi`));
  }

  static async launch(options: FirefoxOptions = {}): Promise<Firefox> {
    requireBuild('firefox');
    const firefox = new Firefox(options);
    await firefox.#start();
    return firefox;
  }

  async #start(): Promise<void> {
    this.browser = await launch({
      browser: 'firefox',
      executablePath: programOf('firefox'),
      headless: this.#options.headless ?? true,
      userDataDir: this.profile,
      args: ['-remote-allow-system-access'],
      defaultViewport: { width: 1280, height: 800 },
      extraPrefsFirefox: {
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        'extensions.enabledScopes': 5,
        'extensions.webextensions.uuids': JSON.stringify(
          Object.fromEntries(this.#addOns.map((addOn) => [addOn.id, addOn.uuid])),
        ),
        // The background lives until a test stops it.
        'extensions.background.idle.timeout': 600_000,
        'privacy.reduceTimerPrecision': false,
        ...(this.#options.offline === false ? {} : unreachable),
        'app.update.enabled': false,
        'browser.aboutwelcome.enabled': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'ui.systemUsesDarkTheme': this.#options.dark ? 1 : 0,
        ...this.#options.prefs,
      },
    });
    this.#running = true;
    this.chrome = await FirefoxChrome.of(this.browser);
    await this.chrome.startWatch(addOnId);
    await this.chrome.waitForAddOn(addOnId);
    if (this.#sites.size > 0) await this.#intercept();
  }

  /** The address of one of Backlight's own pages: `address('backlog.html#/board')`. */
  address(path: string): string {
    return `moz-extension://${uuid}/${path}`;
  }

  /** One of Backlight's own pages in a new tab. */
  async openPage(path: string): Promise<Page> {
    return this.open(this.address(path));
  }

  /** Any page in a new tab. `goto` never sees an add-on's page load, so the address is asked for and waited on. */
  async open(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.chrome.navigate(page, address);
    await page.waitForFunction(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      {},
      address.replace(/#.*/, ''),
    );
    return page;
  }

  /** Answers a site's real addresses with a page of ours. */
  async serve(hostname: string, html: string): Promise<void> {
    this.#sites.set(hostname, html);
    await this.#intercept();
  }

  async #intercept(): Promise<void> {
    await this.chrome.answer(this.#sites, (url) => this.#problems.add(`request to ${url}`));
  }

  /** Holds a site's permission from now on, as if the person had allowed it in the browser's settings. */
  grant(pattern: string): Promise<void> {
    return this.chrome.changePermission('add', addOnId, pattern);
  }

  /** Takes a site away, as a person does in the browser's settings. */
  revoke(pattern: string): Promise<void> {
    return this.chrome.changePermission('remove', addOnId, pattern);
  }

  /** Ends the browser without a warning, as a crash or a power button does. */
  async kill(): Promise<void> {
    await this.#gatherProblems();
    const child = this.browser.process();
    if (!child) throw new Error('The browser is not running.');
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    this.#running = false;
    await gone;
  }

  /** The same profile in a new browser. */
  async restart(): Promise<void> {
    await this.#end();
    rmSync(join(this.profile, 'lock'), { force: true });
    await this.#start();
  }

  async close(): Promise<void> {
    await this.#end();
    if (!this.#options.profile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #end(): Promise<void> {
    if (!this.#running) return;
    this.#running = false;
    await this.#gatherProblems();
    const child = this.browser.process();
    const gone = new Promise<void>((resolve) => child?.once('exit', () => resolve()));
    await this.browser.close();
    if (child && child.exitCode === null && child.signalCode === null) await gone;
  }

  async #gatherProblems(): Promise<void> {
    for (const problem of await this.chrome.takeProblems()) this.#problems.add(problem);
  }

  /** For the tests of the watch itself, which provoke what it must find. */
  forget(): void {
    this.#problems.clear();
  }

  /** Everything that happened so far and must not: policy violations, script errors, requests to the outside. */
  async problems(): Promise<string[]> {
    if (this.#running) await this.#gatherProblems();
    return [...this.#problems];
  }
}
