import { describe, expect, test } from 'vitest';
import { builds, files, read, staticGraph, type Build } from './built';

/** What Backlight holds at install. Each one more must be argued for, here and to the stores. */
const permissions: Record<Build, string[]> = {
  'chrome-mv3': [
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  'firefox-mv3': ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'; frame-ancestors 'self'; object-src 'none'";

describe.for(builds)('the manifest of %s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json')) as Record<string, unknown>;

  test('holds no permission at install that is not on the list', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(permissions[build]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('asks for sites one by one, after install', () => {
    expect(manifest['optional_host_permissions']).toEqual([
      'https://mail.google.com/*',
      'https://trello.com/*',
      'https://*.atlassian.net/*',
      'https://github.com/*',
      'https://app.asana.com/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
      // Covers the address of a tool that a team hosts itself; a test of the welcome page says that no more is asked for.
      'https://*/*',
      'http://*/*',
    ]);
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('shows no file of ours to any web page and speaks to no other extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect([undefined, { ids: [] }]).toContainEqual(manifest['externally_connectable']);
  });

  test('lets its pages load nothing but their own files', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: contentSecurityPolicy });
  });

  test('is Manifest V3 and stays out of private windows', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['incognito']).toBe('not_allowed');
  });
});

test('Firefox is told of every file that its background needs to begin, and of none that comes later', () => {
  const { background } = JSON.parse(read('firefox-mv3', 'manifest.json')) as {
    background: { scripts: string[]; type: string };
  };
  expect(background.type).toBe('module');
  expect(background.scripts.toSorted()).toEqual(staticGraph('firefox-mv3', 'background.js').toSorted());
  expect(background.scripts.at(-1)).toBe('background.js');
  const late = files('firefox-mv3').filter((file) => file.startsWith('background-'));
  expect(late.filter((file) => !background.scripts.includes(file))).not.toEqual([]);
});
