import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { patience } from './tests/support/patience.ts';

/**
 * Files that may share what they import, which is most of their time: the pure core keeps nothing, and each test of a
 * command or a query begins with an empty database. All others have their modules to themselves.
 */
export const sharing = ['domain', 'search', 'i18n', 'store/commands', 'store/queries'].map(
  (folder) => `tests/unit/${folder}/**/*.test.ts`,
);

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
          name: 'core',
          include: sharing,
          isolate: false,
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: sharing,
          environment: 'node',
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: './tests/support/page-environment.ts',
          setupFiles: ['tests/setup.ts', 'tests/component/setup.ts'],
        },
      },
    ],
  },
}));
