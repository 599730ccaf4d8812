import { defineConfig } from 'vitest/config';

/** Tests of what was built: `.output/chrome-mv3` and `.output/firefox-mv3` must be there. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.test.ts'], environment: 'node' },
});
