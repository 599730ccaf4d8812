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

/** What a page or script loads before it can start: its scripts, all they import statically, and its styles. */
export function staticGraph(build: Build, entry: string): string[] {
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
  return [...seen];
}

/** The gzipped size of files, in KB of 1000 bytes. */
export function gzippedKb(build: Build, paths: readonly string[]): number {
  const bytes = paths.reduce((sum, path) => sum + gzipSync(read(build, path), { level: 9 }).length, 0);
  return Math.round(bytes / 100) / 10;
}
