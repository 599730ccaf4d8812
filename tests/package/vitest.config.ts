import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of what was built: `.output/chrome-mv3` and `.output/firefox-mv3` must be there. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: { include: ['tests/package/*.test.ts'], environment: 'node' },
});
