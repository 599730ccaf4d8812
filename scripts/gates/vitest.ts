import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, runTool } from '../run-tool.ts';
import type { Gate } from './gate.ts';

interface FileResult {
  /** The file's whole path. */
  name: string;
  status: string;
  assertionResults: { fullName: string; status: string }[];
}

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  testResults: FileResult[];
}

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
      const { numPassedTests: passed, numFailedTests, testResults } = readResults(results);
      const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
      if (failed === 0) return { passed, failed };
      const broken = testResults.flatMap(failedIn);
      return { passed, failed, report: output, broken: broken.length > 0 ? broken : unhandledIn(output) };
    },
  };
}

/** The failed tests of one file; the file itself where it broke before its tests. */
function failedIn({ name, status, assertionResults }: FileResult): string[] {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [file] : [];
  return failed.map(({ fullName }) => `${file} › ${fullName}`);
}

/** Errors that belong to no test, and where they came from: a run ends badly over them with every test passed. */
function unhandledIn(output: string): string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  const from = lines.findIndex((line) => /Unhandled (Error|Rejection)/.test(line));
  if (from === -1) return [];
  return lines
    .slice(from)
    .map((line) => line.trim())
    .filter((line) => /^(\w*Error\b|Uncaught|❯ |This error originated|The latest test)/.test(line));
}

function readResults(path: string): Results {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Results;
  } catch {
    // The run broke before it could write; its exit code says so.
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}
