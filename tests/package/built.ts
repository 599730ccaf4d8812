import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Build = 'chrome-mv3' | 'firefox-mv3';
export const builds: Build[] = ['chrome-mv3', 'firefox-mv3'];

const output = join(import.meta.dirname, '..', '..', '.output');

export function has(build: Build, file: string): boolean {
  return existsSync(join(output, build, file));
}

export function read(build: Build, file: string): string {
  return readFileSync(join(output, build, file), 'utf8');
}

/** Every file of a build, as a path from its top. */
export function files(build: Build): string[] {
  return readdirSync(join(output, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(join(output, build).length + 1), entry.name));
}

/**
 * What a page or script loads before it can start: its scripts, all they import statically, and its styles. `also` names
 * scripts it asks for at once, without the mark of the build in their names; their styles are those the build gives them.
 */
export function staticGraph(build: Build, entry: string, also: readonly string[] = []): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !has(build, file)) return;
    seen.add(file);
    const text = read(build, file);
    if (file.endsWith('.html')) {
      for (const [, path] of text.matchAll(
        /<(?:script|link)\b[^>]*?(?:src|href)="\/?([^"]+\.(?:js|css))"/g,
      )) {
        if (path) visit(path);
      }
    } else if (file.endsWith('.js')) {
      // A static import has no bracket after the word; `import(…)` comes later and is not counted.
      for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
        if (path) visit(posix.join(posix.dirname(file), path));
      }
    }
  };
  visit(entry);
  for (const name of also) {
    const parts = files(build).filter((file) => new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`).test(file));
    if (parts.length === 0) throw new Error(`the build has no script called ${name}`);
    for (const part of parts) visit(part);
    for (const sheet of stylesOf(build, name)) visit(sheet);
  }
  return [...seen];
}

/** The sheets that come with a script that is asked for late: the build lists them where it is asked for. */
function stylesOf(build: Build, name: string): string[] {
  const asked = new RegExp(
    `import\\(["'\x60]\\./${name}-[\\w-]{8}\\.js["'\x60]\\),__vite__mapDeps\\(\\[([\\d,]*)\\]`,
  );
  for (const file of files(build).filter((one) => one.endsWith('.js'))) {
    const text = read(build, file);
    const indexes = asked.exec(text)?.[1];
    const list = /__vite__mapDeps=.*?\|\|\(m\.f=(\[.*?\])\)/.exec(text)?.[1];
    if (indexes === undefined || list === undefined) continue;
    const names = Array.from(list.matchAll(/["']([^"']+)["']/g), ([, one]) => one ?? '');
    return indexes
      .split(',')
      .map((index) => names[Number(index)] ?? '')
      .filter((one) => one.endsWith('.css'));
  }
  return [];
}

/** The gzipped size of files, in KB of 1000 bytes. */
export function gzippedKb(build: Build, paths: readonly string[]): number {
  const bytes = paths.reduce((sum, path) => sum + gzipSync(read(build, path), { level: 9 }).length, 0);
  return Math.round(bytes / 100) / 10;
}
