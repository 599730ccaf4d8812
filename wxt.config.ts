import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { backgroundInParts } from './scripts/background-in-parts';
import { firstFrameChunk } from './scripts/first-frame-chunk';
import { iconsOneByOne } from './scripts/icons-one-by-one';
import { popupInOneFile } from './scripts/popup-in-one-file';
import { screenSheets } from './scripts/screen-sheets';

/**
 * Sites whose pages Backlight may put a button on. Each is asked for one by one, on a page that says what the button
 * will do: none is held at install. `tests/architecture.test.ts` compares this list with the registry of site adapters.
 */
const optionalSites = ['https://mail.google.com/*'];

/**
 * Places of boards that Backlight may lay limits over, asked for in the same way. They are those of
 * `lib/overlay/places.ts`; the same test compares them.
 */
const optionalBoards = [
  'https://trello.com/*',
  'https://*.atlassian.net/*',
  'https://github.com/*',
  'https://app.asana.com/*',
  'http://127.0.0.1/*',
  'http://localhost/*',
];

/**
 * What covers the one address that a person types of a tool their team hosts itself (decision 0019). It is never asked for
 * as a whole.
 */
const optionalOwn = ['https://*/*', 'http://*/*'];

/** What extension pages may load: their own files, and nothing from any network. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ');

/**
 * Without the polyfill of the browser's calls: scripts in other people's pages, which are to be small, and all of Firefox,
 * where it hands on the browser's own calls and each start of the background would read it first.
 */
const nativeBrowser: Plugin = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId: (id) =>
    /^(wxt\/browser|@wxt-dev\/webextension-polyfill\/browser|webextension-polyfill)$/.test(id)
      ? fileURLToPath(new URL('lib/platform/native-browser.ts', import.meta.url))
      : null,
};

const background = backgroundInParts();

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  // The same Dexie for browsers of today, without what old ones needed: every cold press evaluates it.
  vite: ({ command, browser }) => ({
    plugins: [
      ...(command === 'build' ? [iconsOneByOne()] : []),
      ...(browser === 'firefox' ? [nativeBrowser] : []),
      ...(browser === 'firefox' && command === 'build' ? [background.plugin] : []),
      firstFrameChunk(),
    ],
    // Every browser we run in knows `modulepreload`.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: command === 'build' ? [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] : [],
    },
  }),
  zip: { excludeSources: ['out/**', 'tests/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Backlight',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: [...optionalSites, ...optionalBoards, ...optionalOwn],
    // The badge needs it; the popup joins it from its own entrypoint.
    action: {},
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_commandCapturePage__',
      },
      'open-backlog': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenBacklog__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backlight@backlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'build:done': async ({ config }) => {
      if (config.command !== 'build') return;
      await popupInOneFile(config.outDir);
      screenSheets(config.outDir);
    },
    // A content script registered at run time would otherwise add its matches to the required hosts, and so hold
    // the permission at install. The switch is the optional permission.
    'build:manifestGenerated': ({ config }, manifest) => {
      delete manifest.host_permissions;
      if (config.browser === 'firefox' && config.command === 'build')
        Object.assign(manifest, { background: { scripts: background.scripts(), type: 'module' } });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isInPages = entrypoints.every(
        ({ type }) => type === 'content-script' || type === 'unlisted-script',
      );
      if (isInPages) (config.plugins ??= []).push(nativeBrowser);
    },
  },
});
