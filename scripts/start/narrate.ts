import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run-tool.ts';

const pictures = join(root, 'out', 'start');

let step = 0;

/** Tells the next thing that happens, as a numbered line. */
export function say(text: string): void {
  step += 1;
  console.log(`\n${step}. ${text}`);
}

/** Tells what was found, one indented line for each. */
export function show(lines: Readonly<Record<string, unknown>>): void {
  const width = Math.max(...Object.keys(lines).map((name) => name.length));
  for (const [name, value] of Object.entries(lines))
    console.log(`   ${name.padEnd(width)}  ${String(value)}`);
}

/** Leaves a picture, and tells where. */
export function keepPicture(name: string, png: Uint8Array): void {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  writeFileSync(path, png);
  console.log(`   picture: ${relative(root, path)}`);
}
