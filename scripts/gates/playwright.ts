import { root, runTool } from '../run-tool.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate } from './gate.ts';

interface Stats {
  expected: number;
  flaky: number;
  unexpected: number;
}

/** A gate of browser tests: each test counts. One that passed only on a retry counts as failed: it cannot be trusted. */
export function playwrightGate(name: string, project: string): Gate {
  return {
    name,
    async run() {
      const results = join(root, 'out', 'results', `e2e-${project}.json`);
      rmSync(results, { force: true });
      const { code, output } = await runTool(
        'playwright',
        ['test', `--project=${project}`, '--reporter=list,json'],
        {
          PLAYWRIGHT_JSON_OUTPUT_NAME: results,
        },
      );
      const { expected, flaky, unexpected } = readStats(results);
      const failed = unexpected + flaky;
      const broken = code !== 0 && failed === 0 ? 1 : failed;
      return { passed: expected, failed: broken, ...(broken > 0 ? { report: output } : {}) };
    },
  };
}

function readStats(path: string): Stats {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { stats: Stats }).stats;
  } catch {
    // The run broke before it could write; its exit code says so.
    return { expected: 0, flaky: 0, unexpected: 0 };
  }
}
