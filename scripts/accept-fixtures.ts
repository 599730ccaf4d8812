/** Writes what is read now from every page in tests/fixtures/pages beside it. Look at the difference before you commit it. */
import { spawnSync } from 'node:child_process';

const accept = { ...process.env, ACCEPT_FIXTURES: '1' };
const tests = spawnSync('npx', ['vitest', 'run', 'tests/unit/capture/fixtures.test.ts'], {
  stdio: 'inherit',
  env: accept,
});
const format = spawnSync(
  'npx',
  ['prettier', '--log-level', 'warn', '--write', 'tests/fixtures/pages/*.json'],
  { stdio: 'inherit' },
);
process.exit(tests.status || format.status || 0);
