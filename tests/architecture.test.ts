/**
 * What lint cannot see and every change must keep. A rule here is a sentence of `docs/architecture.md`; when one fails,
 * mend the code, or change the rule and write down why.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '@/lib/capture/sites';
import { ownPatterns, places } from '@/lib/overlay/places';
import { sharing } from '../vitest.config';
import wxtConfig from '../wxt.config';

const root = join(import.meta.dirname, '..');

function filesIn(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const source = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, /\.tsx?$/));

/** Every module a file names, whatever way it imports it. */
function importsOf(file: string): string[] {
  const names = text(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return Array.from(names, ([, name]) => name ?? '');
}

/**
 * `tests/unit/store/undo.test.ts` tests `lib/store/undo.ts` or the folder `lib/store/undo`; a promise that several files
 * of `lib/store` keep together has a name of its own, and imports two of them at least.
 */
function isMirrored(file: string, under: string, tops: string[], ending: string): boolean {
  const folder = relative(under, dirname(file));
  const name = basename(file).replace(/(\.property)?\.test\.tsx?$/, '');
  return tops.some((top) => {
    const here = join(top, folder);
    if (existsSync(join(root, here, `${name}${ending}`)) || existsSync(join(root, here, name))) return true;
    return importsOf(file).filter((from) => from.startsWith(`@/${here}/`)).length >= 2;
  });
}

const importers = (forbidden: RegExp, except: (file: string) => boolean = () => false) =>
  source.filter((file) => !except(file) && importsOf(file).some((name) => forbidden.test(name)));

describe('the walls', () => {
  test('only lib/platform/browser.ts names the browser', () => {
    const naming = importers(/^(wxt\/browser|webextension-polyfill)/);
    expect(naming).toEqual(['lib/platform/browser.ts']);
  });

  test('schemas come from zod/mini: plain zod evaluates strings, which the content security policy refuses', () => {
    expect(importers(/^zod(?!\/mini$)/)).toEqual([]);
  });

  test('tests that share their modules leave them as they are for the next', () => {
    const folders = sharing.map((glob) => glob.slice(0, glob.indexOf('/**')));
    const files = folders.flatMap((folder) => filesIn(folder, /\.test\.ts$/));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /resetModules|doMock|support\/devices/.test(text(file)))).toEqual([]);
  });

  test('nothing imports an entrypoint but its own folder', () => {
    expect(importers(/^@\/entrypoints\//)).toEqual([]);
    const climbing = importers(/^(\.\.\/)+entrypoints\//);
    expect(climbing).toEqual([]);
  });

  test('no folder is called utils, helpers, common or misc', () => {
    expect(source.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(file))).toEqual([]);
  });

  test('lib knows no React', () => {
    const react = importers(
      /^(react|react-dom|react-aria.*|dexie-react-hooks)(\/|$)/,
      (file) => !file.startsWith('lib/'),
    );
    expect(react).toEqual([]);
  });
});

describe('sites', () => {
  test('the manifest offers exactly the sites that have an adapter the places of boards, and what covers an own address', () => {
    const { manifest } = wxtConfig;
    if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
    const made = manifest({ browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 });
    const offered = (made as { optional_host_permissions: string[] }).optional_host_permissions;
    const known = [...sites, ...places].flatMap(({ matches }): readonly string[] => matches);
    expect(offered.toSorted()).toEqual([...known, ...ownPatterns].toSorted());
  });

  test.for(sites.map(({ app }) => app))(
    '%s has a folder with its two halves, and pages it was tried on',
    (app) => {
      const halves = ['site.ts', 'finder.ts', 'reader.ts'].map((file) => `lib/capture/sites/${app}/${file}`);
      expect(halves.filter((file) => !existsSync(join(root, file)))).toEqual([]);
      const pages = filesIn('tests/fixtures/pages', /\.html$/).filter((page) =>
        basename(page).startsWith(`${app}--`),
      );
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.filter((page) => !existsSync(join(root, page.replace(/\.html$/, '.json'))))).toEqual([]);
    },
  );
});

/** Every file of ours that runs when this one does, without those that are only read for their types. */
function runsWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const run = text(file).replace(/^(im|ex)port type [^;]*;$/gm, '');
  for (const [, name = ''] of run
    .matchAll(/\bfrom '(@\/|\.{1,2}\/)[^']+'/g)
    .map(([whole]) => whole.split("'"))) {
    const path = name.startsWith('@/') ? name.slice(2) : join(dirname(file), name).split(sep).join('/');
    if (existsSync(join(root, `${path}.ts`))) runsWith(`${path}.ts`, seen);
  }
  return seen;
}

test('the script that is always in a page only finds places: what a press needs comes with the press kit', () => {
  const always = [...runsWith('entrypoints/capture.content/index.ts')];
  expect(always).toContain('lib/capture/sites/gmail/finder.ts');
  const late =
    /lib\/capture\/(readers|press|draft|outcome|card\/card|sites\/\w+\/reader)\.ts|locales\/capture\.ts/;
  expect(always.filter((file) => late.test(file))).toEqual([]);
  expect([...runsWith('entrypoints/press-kit.ts')].filter((file) => late.test(file))).toHaveLength(7);
});

describe('tests stand beside what they test', () => {
  test.for(filesIn('tests/unit', /\.test\.tsx?$/))('%s has its file or folder in lib', (file) => {
    expect(isMirrored(file, 'tests/unit', ['lib', 'entrypoints'], '.ts')).toBe(true);
  });

  const components = filesIn('tests/component', /\.test\.tsx?$/);
  test.for(components.length > 0 ? components : ['none yet'])(
    '%s has its file or folder in components',
    (file) => {
      if (components.length === 0) return;
      const beside = ['.tsx', '.ts'].some((ending) =>
        isMirrored(file, 'tests/component', ['components'], ending),
      );
      expect(beside).toBe(true);
    },
  );
});

describe('the words on screen', () => {
  test('the manifest has the same words in every language', () => {
    const keysOf = (language: string) =>
      Object.keys(JSON.parse(text(`public/_locales/${language}/messages.json`)) as object).toSorted();
    const languages = readdirSync(join(root, 'public', '_locales'));
    expect(languages.toSorted()).toEqual(['en', 'es', 'pl']);
    for (const language of languages) expect(keysOf(language)).toEqual(keysOf('en'));
    const named = Array.from(text('wxt.config.ts').matchAll(/__MSG_(\w+)__/g), ([, key]) => key ?? '');
    expect([...new Set(named)].toSorted()).toEqual(keysOf('en'));
  });
});

describe('the phrases', () => {
  const screens = source.map(text).join('\n');
  const files = readdirSync(join(root, 'locales')).filter((name) => name.endsWith('.ts'));
  /** What is given to the store whole, or read by a name that is put together: a test of its own holds it complete. */
  const givenWhole = /^(start[A-Z]\w*Names|findFields)$/;

  test.for(files)('every phrase of %s is on some screen', async (file) => {
    const parts = (await import(join(root, 'locales', file))) as { [name: string]: unknown };
    const unused = Object.entries(parts)
      .filter(([name]) => !givenWhole.test(name))
      .flatMap(([, part]) =>
        typeof part === 'object' && part !== null && 'en' in part ? Object.keys(part.en as object) : [],
      )
      // `t.key`, `t['the-key']`, or one of a union of names, each written as `'key'`.
      .filter((key) => !screens.includes(`'${key}'`) && !new RegExp(`\\.${key}\\b`).test(screens));
    expect(unused).toEqual([]);
  });
});

describe('what is written down', () => {
  const decisions = filesIn('docs/decisions', /^\d{4}-.*\.md$/);
  const index = 'docs/decisions/README.md';

  test('every decision is in the index, and the index names no other', () => {
    const listed = existsSync(join(root, index))
      ? Array.from(
          text(index).matchAll(/\(\.?\/?(\d{4}-[^)]+\.md)\)/g),
          ([, name]) => `docs/decisions/${name}`,
        )
      : [];
    expect(listed.toSorted()).toEqual(decisions.toSorted());
  });

  test('every command in the documents exists', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const documents = [
      ...filesIn('docs', /\.md$/),
      ...['README.md', 'CONTRIBUTING.md'].filter((file) => existsSync(join(root, file))),
    ];
    const named = documents.flatMap((file) =>
      Array.from(
        text(file).matchAll(/\bnpm (?:run (\S+?)|(start|test))(?=[\s`.,;:)]|$)/gm),
        ([, run, short]) => run ?? short,
      ),
    );
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });

  test('every link from one document to another leads somewhere', () => {
    const documents = [
      ...filesIn('docs', /\.md$/),
      ...(existsSync(join(root, 'README.md')) ? ['README.md'] : []),
    ];
    const broken = documents.flatMap((file) =>
      Array.from(text(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g), ([, target]) => target ?? '')
        .filter((target) => !existsSync(join(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
