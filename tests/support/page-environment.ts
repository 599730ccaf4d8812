import { builtinEnvironments, type Environment } from 'vitest/runtime';

/**
 * A page for one file of tests, that outlives them. React may still draw once after the last test has ended; a window that is
 * gone by then would fail the run over nothing, on a slow machine now and then. The process of the file ends it.
 */
export default {
  name: 'page',
  viteEnvironment: 'client',
  async setup(global, options) {
    await builtinEnvironments['happy-dom'].setup(global, options);
    return { teardown: () => {} };
  },
} satisfies Environment;
