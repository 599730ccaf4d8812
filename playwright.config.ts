import { defineConfig } from '@playwright/test';

/**
 * Browser tests, on the built extension. One runner for both: Chromium by Playwright, Firefox by puppeteer-core over
 * WebDriver BiDi, since only that one installs an add-on. Each test has a browser and a profile of its own.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two browsers on two cores wait for each other longer than a test should have to.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
