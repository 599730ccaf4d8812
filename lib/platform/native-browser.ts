import type { browser as wholeBrowser } from './browser';

/**
 * The browser without the polyfill. Every browser we run in answers with promises by itself; where it would weigh, in other
 * people's pages (a fifth of such a script) and in Firefox, `wxt.config.ts` puts this in its place.
 */
export const browser: typeof wholeBrowser =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
