import { describe, expect, test } from 'vitest';
import { builds, files, read } from './built';

/** Ways to turn text of a page into markup or code. Sites with Trusted Types refuse them, and so do we everywhere. */
const forbidden = [
  /\binnerHTML\b/,
  /\bouterHTML\s*=/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write(?:ln)?\s*\(/,
  /\bcreateContextualFragment\b/,
  /\beval\s*\(/,
  /\bnew Function\s*\(/,
];

describe.for(builds)('%s', (build) => {
  const scripts = files(build).filter(
    (file) =>
      /^content-scripts\/.*\.js$/.test(file) ||
      /^(press-kit|capture-card|card-kit|board-panel|board-pointer)\.js$/.test(file),
  );

  test.for(scripts.length > 0 ? scripts : ['none yet'])(
    'no HTML strings and no code strings in %s',
    (script) => {
      const text = scripts.length > 0 ? read(build, script) : '';
      expect(forbidden.filter((pattern) => pattern.test(text))).toEqual([]);
    },
  );

  // In Firefox it comes in several files.
  const background = files(build)
    .filter((file) => /^background(-[\w-]+)?\.js$/.test(file))
    .map((file) => read(build, file))
    .join('\n');

  test('React is not in the background script: each cold press would pay for it', () => {
    expect(background).not.toMatch(/react\.(?:element|transitional\.element|fragment)/);
  });

  test('Dexie is not in the background script: it would be half of what a cold press waits for', () => {
    expect(background).not.toMatch(/dexie/i);
  });

  test('the background script evaluates no strings', () => {
    expect(background).not.toMatch(/\bnew Function\s*\(|\beval\s*\(/);
  });
});
