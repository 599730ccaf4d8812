// Runs before anything is installed, on any Node from 20 on: no packages, no TypeScript.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
const browsers = JSON.parse(readFileSync(join(root, 'scripts', 'browsers.json'), 'utf8'));

/**
 * Installs what is missing (packages by `npm ci`, and of the named browsers those that are needed by apt), then runs
 * `scripts/<script>.ts` on the Node that the lockfile names. Ends with that script's exit code.
 *
 * @param {string} script
 * @param {{ all?: string[], any?: string[] }} needed every browser of `all`, and one at least of `any`
 */
export function prepareAndRun(script, needed) {
  installPackages();
  for (const name of needed.all ?? []) if (!findBrowser(name)) installBrowser(name);
  const choice = needed.any ?? [];
  if (choice.length > 0 && !choice.some(findBrowser)) installBrowser(choice[0]);
  const { status, signal } = spawnSync(
    join(bin, windows ? 'node.cmd' : 'node'),
    [join(root, 'scripts', `${script}.ts`), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      cwd: root,
      shell: windows,
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    },
  );
  process.exit(signal ? 1 : (status ?? 1));
}

function installPackages() {
  if (packagesAreInstalled()) return;
  say('Installing packages (npm ci)');
  // Without our own bin folder on the path: npm must not run on a Node that it is about to delete.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
    .join(delimiter);
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...process.env, PATH: path },
    shell: windows,
  });
}

/** Whether each package of the lockfile is there in its version, as npm's own record of what it installed says. */
function packagesAreInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/** The browser's program, or null. The variable wins, so that any other one can be tried. */
function findBrowser(name) {
  const { variable, commands, places } = browsers[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ];
  return candidates.find(isProgram) ?? null;
}

function installBrowser(name) {
  const { name: called, variable, package: debianPackage, elsewhere } = browsers[name];
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const canInstall = isOnPath('apt-get') && sudo.every(isOnPath);
  if (!canInstall) {
    fail(`${called} was not found. Install ${elsewhere}, or set ${variable} to the program's path.`);
  }
  say(`Installing ${called} (apt-get install ${debianPackage})`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [first, ...rest] = [...sudo, 'apt-get'];
  run(first, [...rest, 'update', '-q'], { env });
  run(first, [...rest, 'install', '-y', '-q', '--no-install-recommends', debianPackage], { env });
  if (!findBrowser(name)) fail(`${called} was installed but is not on the path. Set ${variable}.`);
}

function isOnPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, command)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (status !== 0) fail(`"${command} ${args.join(' ')}" did not succeed.`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @returns {never} */
function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
