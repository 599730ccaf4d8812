import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const floorId = 'floor@backlight.example';

/** Builds the extension that we measure ourselves against; returns its folder. */
export async function buildFloor(browser: 'chromium' | 'firefox', out: string): Promise<string> {
  const folder = join(out, `floor-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: join(import.meta.dirname, 'empty.html') },
    },
  });
  cpSync(join(import.meta.dirname, 'background.js'), join(folder, 'background.js'));
  // Its content script does nothing: a press is sent from the world that it opens.
  writeFileSync(join(folder, 'content.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: floorId } } } : {}),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
