import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => unknown;

/** An event whose listeners a test can call, as the browser does. */
class FakeEvent {
  readonly #listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.#listeners.add(listener);
  removeListener = (listener: Listener) => void this.#listeners.delete(listener);
  hasListener = (listener: Listener) => this.#listeners.has(listener);
  fire(...args: unknown[]): void {
    for (const listener of this.#listeners) listener(...(args as never[]));
  }
}

interface Registered {
  id: string;
  matches?: string[];
}

interface Injection {
  target: { tabId: number };
  files?: string[];
  args?: unknown[];
}

/** The parts of the browser that the fake browser has none of, as small working models of what was measured. */
export class FakeExtension {
  readonly granted = new Set<string>();
  readonly permissionAdded = new FakeEvent();
  readonly permissionRemoved = new FakeEvent();
  registered: Registered[] = [];
  readonly injected: Injection[] = [];
  /** What an injected script answers; throws where the browser lets nobody in. */
  answer: (injection: Injection) => unknown = () => null;
  menu: { id: string; title: string; contexts: string[] }[] = [];
  readonly menuClicked = new FakeEvent();
  readonly command = new FakeEvent();
  readonly sent: { tabId: number; message: unknown }[] = [];
  panel: 'opens' | 'refused' = 'opens';
  readonly panelsOpened: number[] = [];
  popup: 'opens' | 'refused' = 'refused';
  popupsOpened = 0;
  uiLanguage = 'en-GB';

  async grant(pattern: string): Promise<void> {
    this.granted.add(pattern);
    this.permissionAdded.fire({ origins: [pattern] });
  }

  async takeAway(pattern: string): Promise<void> {
    this.granted.delete(pattern);
    this.permissionRemoved.fire({ origins: [pattern] });
  }

  get apis() {
    return {
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((each) => this.granted.has(each)),
        getAll: async () => ({ origins: [...this.granted], permissions: [] }),
        request: async ({ origins }: { origins: string[] }) => {
          for (const each of origins) await this.grant(each);
          return true;
        },
        remove: async ({ origins }: { origins: string[] }) => {
          for (const each of origins) await this.takeAway(each);
          return true;
        },
        onAdded: this.permissionAdded,
        onRemoved: this.permissionRemoved,
      },
      scripting: {
        getRegisteredContentScripts: async () => this.registered,
        registerContentScripts: async (scripts: Registered[]) => {
          for (const { id } of scripts) {
            if (this.registered.some((each) => each.id === id))
              throw new Error(`Duplicate script ID '${id}'`);
          }
          this.registered = [...this.registered, ...scripts];
        },
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          this.registered = this.registered.filter(({ id }) => !ids.includes(id));
        },
        executeScript: async (injection: Injection) => {
          this.injected.push(injection);
          return [{ frameId: 0, result: this.answer(injection) }];
        },
      },
      contextMenus: {
        create: (entry: { id: string; title: string; contexts: string[] }) => {
          if (this.menu.some(({ id }) => id === entry.id)) throw new Error('duplicate id');
          this.menu = [...this.menu, entry];
          return entry.id;
        },
        removeAll: async () => {
          this.menu = [];
        },
        onClicked: this.menuClicked,
      },
      commands: { onCommand: this.command },
      sidePanel: {
        open: async ({ windowId }: { windowId: number }) => {
          if (this.panel === 'refused') throw new Error('may only be called in response to a user gesture');
          this.panelsOpened.push(windowId);
        },
      },
      i18n: { getUILanguage: () => this.uiLanguage },
    };
  }

  /** Puts these parts into the fake browser, which starts empty. */
  static install(): FakeExtension {
    fakeBrowser.reset();
    fakeBrowser.runtime.id = 'test-extension-id';
    const fake = new FakeExtension();
    Object.assign(fakeBrowser, fake.apis);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (tabId: number, message: unknown) => void fake.sent.push({ tabId, message }),
    });
    Object.assign(fakeBrowser.action, {
      openPopup: async () => {
        if (fake.popup === 'refused') throw new Error('no user gesture');
        fake.popupsOpened += 1;
      },
    });
    return fake;
  }
}
