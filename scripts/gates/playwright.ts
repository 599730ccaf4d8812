import { root, runTool } from '../run-tool.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate } from './gate.ts';

interface Results {
  stats: { expected: number; flaky: number; unexpected: number };
  suites: Suite[];
}

/** A file, or a `describe` in it. */
interface Suite {
  suites?: Suite[];
  specs: { title: string; file: string; line: number; tests: { status: string }[] }[];
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
      const { stats, suites } = readResults(results);
      const bad = stats.unexpected + stats.flaky;
      const failed = code !== 0 && bad === 0 ? 1 : bad;
      if (failed === 0) return { passed: stats.expected, failed };
      return { passed: stats.expected, failed, report: output, broken: suites.flatMap(failedIn) };
    },
  };
}

function failedIn({ suites = [], specs }: Suite): string[] {
  const failed = specs.filter(({ tests }) =>
    tests.some(({ status }) => status === 'unexpected' || status === 'flaky'),
  );
  return [
    ...failed.map(({ file, line, title }) => `${file}:${line} › ${title}`),
    ...suites.flatMap(failedIn),
  ];
}

function readResults(path: string): Results {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Results;
  } catch {
    // The run broke before it could write; its exit code says so.
    return { stats: { expected: 0, flaky: 0, unexpected: 0 }, suites: [] };
  }
}
