import { test as base, expect } from '@playwright/test';
import { Chromium } from './chromium.ts';

/**
 * A test with a browser of its own. When it ends, nothing may have violated the content security policy, thrown, or
 * asked for anything outside the machine, on any page it opened.
 */
export const test = base.extend<{ chromium: Chromium }>({
  chromium: async ({}, use) => {
    const chromium = await Chromium.launch();
    await use(chromium);
    const { problems } = chromium.watch;
    await chromium.close();
    expect(problems, 'no violation, no script error and no request, on any page').toEqual([]);
  },
});

export { expect };
