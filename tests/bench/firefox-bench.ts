import type { Page } from 'puppeteer-core';
import { addOnId, Firefox } from '../e2e/support/firefox.ts';
import { floorId } from './floor/build.ts';
import type { Bench } from './press.ts';
import { captureMessage } from './press.ts';

const floorWord = '0f4d4c4a-51d6-4a8f-8a55-6f2a5d9f1c77';

/** Both add-ons in one Firefox, each with a page of its own open: one that reads no database and follows no change. */
export class FirefoxBench implements Bench {
  readonly browser = 'Firefox';
  readonly firefox: Firefox;
  readonly #pages: { ours: Page; floor: Page };
  readonly #seedScript: string;
  #presses = 0;

  private constructor(firefox: Firefox, pages: { ours: Page; floor: Page }, seedScript: string) {
    this.firefox = firefox;
    this.#pages = pages;
    this.#seedScript = seedScript;
  }

  static async open(folder: string, seedScript: string): Promise<FirefoxBench> {
    const firefox = await Firefox.launch({ beside: [{ folder, id: floorId, uuid: floorWord }] });
    const ours = await firefox.openPage('practice.html');
    const floor = await firefox.open(`moz-extension://${floorWord}/empty.html`);
    return new FirefoxBench(firefox, { ours, floor }, seedScript);
  }

  async press(which: 'ours' | 'floor'): Promise<number> {
    this.#presses += 1;
    return this.#pages[which].evaluate(async (message) => {
      const started = performance.now();
      const answer = (await chrome.runtime.sendMessage(message)) as { ok?: boolean } | undefined;
      const took = performance.now() - started;
      if (answer?.ok !== true) throw new Error(`the press was refused: ${JSON.stringify(answer)}`);
      return took;
    }, captureMessage(this.#presses));
  }

  async coolDown(): Promise<void> {
    await this.firefox.chrome.stopBackground(addOnId);
    await this.firefox.chrome.stopBackground(floorId);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }

  async seed(items: number): Promise<void> {
    await this.#pages.ours.evaluate(this.#seedScript);
    await this.#pages.ours.evaluate(`backlightSeed.seed(${items})`);
  }
}
