/**
 * Every gate, to the end: `npm test`. Those of one group run two at a time, the groups in order. A word after it picks the gates whose names contain it
 * (`npm test -- unit`). The last line is always `N passed, N failed`, over all gates and their single tests.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandGate } from './gates/command.ts';
import type { Gate, Outcome } from './gates/gate.ts';
import { playwrightGate } from './gates/playwright.ts';
import { vitestGate } from './gates/vitest.ts';
import { webExtLint } from './gates/web-ext.ts';
import { root } from './run-tool.ts';

const groups: Gate[][] = [
  [commandGate('types of the build', 'wxt', ['prepare'])],
  [
    commandGate('format', 'prettier', ['--check', '.', '--log-level', 'warn']),
    commandGate('lint', 'oxlint', ['--type-aware']),
    commandGate('types', 'tsc', ['--noEmit']),
    commandGate('dead code', 'knip', ['--no-progress']),
    commandGate('build for Chromium', 'wxt', ['build', '-b', 'chrome']),
    commandGate('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  ],
  [vitestGate('unit and component tests', [])],
  [vitestGate('built packages', ['--config', 'tests/package/vitest.config.ts']), webExtLint],
  // A browser has the machine to itself.
  [playwrightGate('browser tests in Chromium', 'chromium')],
  [playwrightGate('browser tests in Firefox', 'firefox')],
  [commandGate('the bench lives', 'node', ['tests/bench/run.ts', '--small'])],
];

/** Failed tests that are named at the end for each gate. */
const namesShown = 20;

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const isChosen = ({ name }: Gate) =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));
const chosen = groups.map((group) => group.filter(isChosen));
if (chosen.flat().length === 0) {
  console.error(
    `No gate is called that. There are: ${groups
      .flat()
      .map(({ name }) => name)
      .join(', ')}.`,
  );
  process.exit(1);
}

mkdirSync(join(root, 'out', 'results'), { recursive: true });
const total = { passed: 0, failed: 0 };
const failures: { gate: string; broken: string[] }[] = [];
for (const group of chosen) {
  const left = [...group];
  await Promise.all([runEach(left), runEach(left)]);
}

// Once more at the very end, where a log that was cut off still shows it.
if (failures.length > 0) console.log('\nFailed:');
for (const { gate, broken } of failures) {
  console.log(`✗ ${gate}`);
  for (const test of broken.slice(0, namesShown)) console.log(`    ${test}`);
  if (broken.length > namesShown) console.log(`    and ${broken.length - namesShown} more`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs gates of a list that others take from as well, until none is left. */
async function runEach(left: Gate[]): Promise<void> {
  for (let gate = left.shift(); gate; gate = left.shift()) {
    const started = performance.now();
    const { passed, failed, report, broken = [] } = await outcomeOf(gate);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    const counts = passed + failed === 1 ? '' : `  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${gate.name.padEnd(28)}${seconds.padStart(6)} s${counts}`);
    if (failed > 0) {
      failures.push({ gate: gate.name, broken });
      console.log(indent(report ?? 'No report.'));
    }
  }
}

/** A gate that throws has failed; the others still run. */
async function outcomeOf(gate: Gate): Promise<Outcome> {
  try {
    const outcome = await gate.run();
    // A gate of tests that found none has proved nothing.
    if (outcome.passed + outcome.failed > 0) return outcome;
    return { passed: 0, failed: 1, report: 'No tests ran.' };
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      report: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
