/**
 * `npm run bench`: measures, prints a table, writes `out/bench.json` and `docs/performance.md`.
 * `--small` only shows that it lives: few rounds, few items, nothing written, no time judged.
 */
import { join } from 'node:path';
import { root } from '../e2e/support/programs.ts';
import { type BoardScale, boardRows } from './board.ts';
import { ChromiumBench } from './chromium-bench.ts';
import { FirefoxBench } from './firefox-bench.ts';
import { buildFloor } from './floor/build.ts';
import { overlayRows } from './overlay.ts';
import { popupRows } from './popup.ts';
import { pressRows, type Scale } from './press.ts';
import { machine, table, write } from './report.ts';
import type { Row } from './rows.ts';
import { seedScript } from './seed/bundle.ts';
import { sizeRows } from './sizes.ts';

const small = process.argv.includes('--small');
const scale: Scale = small ? { warm: 3, cold: 1, items: 200 } : { warm: 80, cold: 40, items: 10_000 };
const pages = small ? 2 : 20;
/** The largest has ten thousand items in one column. */
const board: BoardScale = small
  ? { sizes: [60], peerUpTo: 60, openings: 1, rounds: 1, warmUps: 1 }
  : { sizes: [200, 2_000, 12_600], peerUpTo: 2_000, openings: 9, rounds: 15, warmUps: 6 };

const out = join(root, 'out', 'bench');
const script = await seedScript();
const rows: Row[] = [...sizeRows()];
const versions: string[] = [];

const floor = await buildFloor('chromium', out);
const chromium = await ChromiumBench.open(floor, script);
const emptyChromium = await ChromiumBench.open(floor, script);
try {
  versions.push(`Chromium ${chromium.chromium.context.browser()?.version()}`);
  rows.push(...(await pressRows(chromium, emptyChromium, scale)));
  await emptyChromium.chromium.close();
  rows.push(...(await popupRows(chromium, pages, scale.items)));
} finally {
  await emptyChromium.chromium.close();
  await chromium.chromium.close();
}

rows.push(...(await boardRows(floor, script, board)));
rows.push(...(await overlayRows(small ? 60 : 2_000, small ? 1 : 10)));

const firefoxFloor = await buildFloor('firefox', out);
const firefox = await FirefoxBench.open(firefoxFloor, script);
const emptyFirefox = await FirefoxBench.open(firefoxFloor, script);
try {
  versions.push((await firefox.firefox.browser.version()).replace('/', ' '));
  rows.push(...(await pressRows(firefox, emptyFirefox, scale)));
} finally {
  await emptyFirefox.firefox.close();
  await firefox.firefox.close();
}

console.log(table(rows));
if (!small) {
  await write(rows, machine(versions));
  const broken = rows.filter(({ holds }) => !holds);
  if (broken.length > 0) {
    console.log(`\nOver budget: ${broken.map(({ row }) => row).join('; ')}.`);
    process.exitCode = 1;
  }
}
