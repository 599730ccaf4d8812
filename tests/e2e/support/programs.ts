import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import programs from '../../../scripts/browsers.json' with { type: 'json' };

export const root = join(import.meta.dirname, '..', '..', '..');
export const builtFor = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** Where a browser's program is, or null when there is none. The variable wins, so that any other one can be tried. */
export function findProgram(browser: 'chromium' | 'firefox'): string | null {
  const { variable, commands, places } = programs[browser];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

/** Where a browser's program is. Throws, saying what to install, when there is none. */
export function programOf(browser: 'chromium' | 'firefox'): string {
  const found = findProgram(browser);
  if (found) return found;
  const { name, variable, elsewhere } = programs[browser];
  throw new Error(`${name} was not found. Install ${elsewhere}, or set ${variable}.`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Throws when there is no build to test: a browser would wait for it in vain. */
export function requireBuild(browser: 'chromium' | 'firefox'): void {
  if (!existsSync(join(builtFor[browser], 'manifest.json'))) throw new Error('Build first: npm run build');
}
