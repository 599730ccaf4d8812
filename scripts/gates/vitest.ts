import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from '../run-tool.ts';
import type { Gate } from './gate.ts';

/** A gate of Vitest tests: each test counts. A run that ends badly without a failed test counts as one failure. */
export function vitestGate(name: string, args: readonly string[]): Gate {
  return {
    name,
    async run() {
      const results = join(root, 'out', 'results', `${name.replaceAll(/\W+/g, '-')}.json`);
      mkdirSync(join(root, 'out', 'results'), { recursive: true });
      rmSync(results, { force: true });
      const { code, output } = await runTool('vitest', [
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${results}`,
      ]);
      const { numPassedTests: passed, numFailedTests: failed } = readResults(results);
      const broken = code !== 0 && failed === 0 ? 1 : failed;
      return { passed, failed: broken, ...(broken > 0 ? { report: output } : {}) };
    },
  };
}

function readResults(path: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  } catch {
    // The run broke before it could write; its exit code says so.
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
