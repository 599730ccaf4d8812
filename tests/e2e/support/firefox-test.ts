import { test as base, expect } from '@playwright/test';
import { Firefox } from './firefox.ts';

/**
 * A test with a Firefox of its own. When it ends, nothing may have violated the content security policy, thrown, or
 * asked for anything outside the machine, on any page it opened.
 */
export const test = base.extend<{ firefox: Firefox }>({
  firefox: async ({}, use) => {
    const firefox = await Firefox.launch();
    await use(firefox);
    const problems = await firefox.problems();
    await firefox.close();
    expect(problems, 'no violation, no script error and no request, on any page').toEqual([]);
  },
});

export { expect };
