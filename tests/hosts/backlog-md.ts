import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, 'node_modules', '.bin', 'backlog');

/** To do, in progress, done: as the product names them, or as a team does. */
type Statuses = readonly [toDo: string, inProgress: string, done: string];
const usual: Statuses = ['To Do', 'In Progress', 'Done'];

const configOf = (statuses: Statuses) => `project_name: "Fair"
default_status: "${statuses[0]}"
statuses: ${JSON.stringify(statuses)}
labels: []
date_format: yyyy-mm-dd
auto_open_browser: false
remote_operations: false
auto_commit: false
filesystem_only: true
check_active_branches: false
task_prefix: "task"
`;

/**
 * Installs it in the version that the lockfile names. Not by `npm ci`, which asks for the programs of every other system
 * too; the lockfile stays as it is.
 */
function install(): void {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund'],
    { cwd: import.meta.dirname, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return;
  throw new Error(`Backlog.md could not be installed.\n${stdout}${stderr}`, { cause: error });
}

/** Backlog.md's own web board on 127.0.0.1: a kanban product that nobody here wrote. Installed on first use. */
export class BacklogMd {
  readonly port: number;
  readonly #folder: string;
  readonly #server: ChildProcess;

  private constructor(port: number, folder: string, server: ChildProcess) {
    this.port = port;
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts it with so many tasks: a few in progress, a fifth done, the rest to do. */
  static async start(tasks: number, { statuses = usual }: { statuses?: Statuses } = {}): Promise<BacklogMd> {
    if (!existsSync(program)) install();
    const folder = mkdtempSync(join(tmpdir(), 'backlog-md-'));
    mkdirSync(join(folder, 'backlog', 'tasks'), { recursive: true });
    writeFileSync(join(folder, 'backlog', 'config.yml'), configOf(statuses));
    for (let n = 1; n <= tasks; n += 1) {
      writeFileSync(join(folder, 'backlog', 'tasks', `task-${n} - Item-${n}.md`), taskFile(n, statuses));
    }
    const port = await freePort();
    const server = spawn(program, ['browser', '--no-open', '--port', String(port)], {
      cwd: folder,
      stdio: 'ignore',
      // What it starts in turn ends with it.
      detached: process.platform !== 'win32',
    });
    const host = new BacklogMd(port, folder, server);
    await host.#ready();
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/board`;
  }

  /** Moves a task by the product's own command, as somebody else in the team does while a page is open. */
  move(task: number, status: string): void {
    this.#edit(task, '-s', status);
  }

  /** Gives a task to somebody, in the same way. */
  assign(task: number, person: string): void {
    this.#edit(task, '-a', person);
  }

  /** Adds a task. */
  add(title: string, status: string): void {
    this.#run('create', title, '-s', status);
  }

  /** Takes a task off the board. */
  remove(task: number): void {
    this.#run('archive', String(task));
  }

  #edit(task: number, option: string, value: string): void {
    this.#run('edit', String(task), option, value);
  }

  #run(...words: string[]): void {
    const { status: code, stderr } = spawnSync(program, ['task', ...words], {
      cwd: this.#folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (code !== 0) throw new Error(`Backlog.md did not do it: task ${words[0]}.\n${stderr}`);
  }

  stop(): void {
    const { pid } = this.#server;
    if (pid === undefined || process.platform === 'win32') this.#server.kill();
    else process.kill(-pid);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #ready(): Promise<void> {
    const latest = Date.now() + 30_000;
    for (;;) {
      try {
        const answer = await fetch(`http://127.0.0.1:${this.port}/api/tasks`, {
          signal: AbortSignal.timeout(5_000),
        });
        if (answer.ok) return;
      } catch (error) {
        if (Date.now() > latest) throw error;
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}

function taskFile(n: number, [toDo, inProgress, done]: Statuses): string {
  const status = n <= 4 ? inProgress : n % 5 === 0 ? done : toDo;
  return `---
id: TASK-${n}
title: Brochure for Sales North, number ${n}
status: ${JSON.stringify(status)}
assignee: []
created_date: '2026-11-01 09:00'
labels: []
dependencies: []
ordinal: ${n * 1000}
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
What it is for, who reads it, and what they shall do then.
<!-- SECTION:DESCRIPTION:END -->
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
