import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../e2e/support/programs.ts';

/** The seed as one script that a test can run in an extension page: `await backlightSeed.seed(10_000)`. */
export async function seedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'seed.ts'),
        formats: ['iife'],
        name: 'backlightSeed',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the seed was not built');
  const [chunk] = result.output;
  return `${chunk.code}\nglobalThis.backlightSeed = backlightSeed;`;
}
