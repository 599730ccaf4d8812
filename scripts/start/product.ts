import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run-tool.ts';

/** Loads a file of the product, as its own build would: scripts run without a bundler, the product does not. */
export async function product<T>(file: string): Promise<T> {
  const { module } = await runnerImport<T>(join(root, file), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
