import { join } from 'node:path';
import { build } from 'vite';
import type * as store from './store.ts';
import { root } from '../programs.ts';

declare global {
  /** The store's commands in an extension page that ran `storeScript`. */
  var backlightStore: typeof store;
}

let script: Promise<string> | undefined;

/** The store's commands as one script for an extension page: `await page.evaluate(await storeScript())`. */
export function storeScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'store.ts'), formats: ['iife'], name: 'backlightStore' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the store was not built');
  const [chunk] = result.output;
  return `${chunk.code}\nglobalThis.backlightStore = backlightStore;`;
}
