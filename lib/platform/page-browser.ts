import type { browser as wholeBrowser } from './browser';

/**
 * The browser as scripts in other people's pages see it. Every browser we run in answers with promises by itself, so the
 * polyfill, a fifth of what such a script weighs, is left out: `wxt.config.ts` puts this in its place there.
 */
export const browser: typeof wholeBrowser =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
