import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { patience } from './tests/support/patience.ts';

export default defineConfig(async () => ({
  plugins: [await WxtVitest()],
  test: {
    restoreMocks: true,
    // Room for two things that a test waits for.
    testTimeout: 2 * patience,
    expect: { poll: { timeout: patience } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/setup.ts', 'tests/component/setup.ts'],
        },
      },
    ],
  },
}));
