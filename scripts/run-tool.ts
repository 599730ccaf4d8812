import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');

export interface Ran {
  code: number;
  stdout: string;
  /** Both streams, in the order they came. */
  output: string;
}

/** Runs a program of this project's packages to its end, from the top of the project. Never throws on a bad exit. */
export function runTool(
  tool: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(join(bin, tool), args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', PATH: `${bin}${delimiter}${process.env['PATH']}`, ...env },
      shell: process.platform === 'win32',
    });
    const ran: Ran = { code: 1, stdout: '', output: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      ran.stdout += chunk.toString();
      ran.output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      ran.output += chunk.toString();
    });
    child.on('error', (error) => resolve({ ...ran, output: `${ran.output}${error.message}` }));
    child.on('close', (code) => resolve({ ...ran, code: code ?? 1 }));
  });
}
