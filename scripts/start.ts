/**
 * `npm start`: with a display, the browser with Backlight in it, the welcome page and a practice inbox at Gmail's own
 * address; without one, the same job walked through headless, told step by step, with pictures in `out/start`.
 */
import { findProgram } from '../tests/e2e/support/programs.ts';
import { runTool } from './run-tool.ts';
import { showInChromium } from './start/show-in-chromium.ts';
import { showInFirefox } from './start/show-in-firefox.ts';
import { walkInChromium } from './start/walk-in-chromium.ts';
import { walkInFirefox } from './start/walk-in-firefox.ts';

const browser = findProgram('chromium') ? 'chromium' : 'firefox';
const headless = process.argv.includes('--headless');
const hasDisplay =
  !headless &&
  (process.platform !== 'linux' ||
    [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => Boolean(display)));

console.log('Building Backlight…');
const built = await runTool('wxt', ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

if (browser === 'chromium') await (hasDisplay ? showInChromium() : walkInChromium());
else await (hasDisplay ? showInFirefox() : walkInFirefox());
