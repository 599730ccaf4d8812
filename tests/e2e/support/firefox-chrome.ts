import type { Browser, Connection, Page } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: never) => void): void;
}

interface Blocked {
  isBlocked: boolean;
  request: { request: string; url: string };
  navigation: string | null;
}

/**
 * Firefox's own window and modules, reached over the browser's WebDriver BiDi connection: what no page may do (grant a
 * permission, press a toolbar button, stop the background) a test does here.
 */
export class FirefoxChrome {
  readonly #bidi: Bidi;
  readonly #window: string;
  #answered = false;

  private constructor(bidi: Bidi, window: string) {
    this.#bidi = bidi;
    this.#window = window;
  }

  static async of(browser: Browser): Promise<FirefoxChrome> {
    // The one BiDi connection there is; puppeteer does not offer it by name.
    const bidi = (browser as unknown as { connection: Connection }).connection as unknown as Bidi;
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: { url: string; context: string }[] };
    const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (!window) throw new Error('Firefox has no window.');
    return new FirefoxChrome(bidi, window.context);
  }

  /** Runs a function body in the browser's own window; what it returns comes back as JSON. */
  async run(body: string): Promise<unknown> {
    const { result } = await this.#bidi.send('script.evaluate', {
      target: { context: this.#window },
      awaitPromise: true,
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
    });
    const answer = result as {
      type: string;
      exceptionDetails?: { text: string };
      result?: { value: string };
    };
    if (answer.type === 'exception' || !answer.result) {
      throw new Error(`${answer.exceptionDetails?.text ?? 'no answer'}\n${body}`);
    }
    return JSON.parse(answer.result.value) as unknown;
  }

  async navigate(page: Page, url: string): Promise<void> {
    const context: unknown = Reflect.get(page.mainFrame(), '_id');
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  }

  /** Answers every request to the hosts with their page; anything but a navigation is refused and reported. */
  async answer(sites: ReadonlyMap<string, string>, report: (url: string) => void): Promise<void> {
    if (this.#answered) return;
    this.#answered = true;
    await this.#bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await this.#bidi.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: Array.from(sites.keys(), (hostname) => ({ type: 'pattern', protocol: 'https', hostname })),
    });
    this.#bidi.on('network.beforeRequestSent', ({ isBlocked, request, navigation }: Blocked) => {
      if (!isBlocked) return;
      const url = new URL(request.url);
      const isPage = navigation !== null;
      if (!isPage && url.pathname !== '/favicon.ico') report(request.url);
      const reply = {
        request: request.request,
        statusCode: isPage ? 200 : 404,
        headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
        body: { type: 'string', value: isPage ? (sites.get(url.hostname) ?? '') : '' },
      };
      this.#bidi.send('network.provideResponse', reply).catch((error: unknown) => report(String(error)));
    });
  }

  /** Writes down policy violations, script errors of ours, and requests that a page or add-on (not the browser) makes. */
  async startWatch(addOnId: string): Promise<void> {
    await this.run(`
      const problems = [];
      const host = () => WebExtensionPolicy.getByID(${JSON.stringify(addOnId)})?.mozExtensionHostname ?? 'none';
      const listener = { observe(message) {
        if (!(message instanceof Ci.nsIScriptError)) return;
        const ours = message.sourceName.includes(host());
        // Said of work that was under way when a background was stopped, which is what stopping means.
        if (/context unloaded/.test(message.errorMessage)) return;
        const policy = /CSP|Content Security/i.test(message.category + message.errorMessage);
        const warning = message.flags & Ci.nsIScriptError.warningFlag;
        if ((policy && (ours || /moz-extension/.test(message.errorMessage))) || (ours && !warning)) {
          problems.push(message.errorMessage + ' (' + message.sourceName + ')');
        }
      } };
      Services.console.registerListener(listener);
      const requests = { observe(channel) {
        const info = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo;
        const by = info.triggeringPrincipal;
        if (by.isSystemPrincipal || info.isTopLevelLoad) return;
        problems.push('left the machine: ' + channel.URI.spec);
      } };
      Services.obs.addObserver(requests, 'http-on-before-connect');
      window.backlightProblems = problems;`);
  }

  async takeProblems(): Promise<string[]> {
    return (await this.run('return window.backlightProblems.splice(0);')) as string[];
  }

  async waitForAddOn(id: string): Promise<void> {
    await this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      for (let i = 0; i < 200; i++) {
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension;
        if (extension) { await ExtensionParent.browserStartupPromise; await extension.readyPromise; return; }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The add-on was not installed.');`);
  }

  /** Presses a button of the browser's own question, once it has been asked. */
  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    const button = answer === 'allow' ? 'button' : 'secondaryButton';
    await this.run(`
      for (let i = 0; i < 100; i++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const asked = PopupNotifications.isPanelOpen && PopupNotifications.panel.firstElementChild;
        // A question just opened takes no answer for a moment, against clicks by mistake.
        if (!asked) continue;
        await new Promise((resolve) => setTimeout(resolve, 1000));
        asked.${button}.click();
        return;
      }
      throw new Error('The browser asked nothing.');`);
  }

  async changePermission(change: 'add' | 'remove', id: string, origin: string): Promise<void> {
    await this.run(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await ExtensionPermissions.${change}(extension.id, { permissions: [], origins: [${JSON.stringify(origin)}] }, extension);`);
  }

  /** Stops the background as the browser does when it is idle; the next message starts it cold. */
  async stopBackground(id: string): Promise<void> {
    await this.run(
      `await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground();`,
    );
  }

  /** Presses the toolbar button and gives the popup's text once `sign` is in it. */
  async popupText(id: string, sign: string): Promise<string> {
    const text = await this.run(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      const script = 'data:,sendAsyncMessage("backlight:text", content.document.body.innerText)';
      let text = '';
      for (let i = 0; i < 100; i++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const popup = document.querySelector('.webextension-popup-browser');
        if (!popup?.messageManager) continue;
        popup.messageManager.addMessageListener('backlight:text', ({ data }) => { text = data; });
        popup.messageManager.loadFrameScript(script, false);
        if (text.includes(${JSON.stringify(sign)})) break;
      }
      return text;`);
    return String(text);
  }

  async badge(id: string): Promise<string> {
    return String(
      await this.run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        return ExtensionParent.apiManager.global.browserActionFor(extension).action.globals.badgeText ?? '';`),
    );
  }
}
