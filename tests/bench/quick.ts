import { join } from 'node:path';
import { root } from '../e2e/support/programs.ts';
import { ChromiumBench } from './chromium-bench.ts';
import { FirefoxBench } from './firefox-bench.ts';
import { buildFloor } from './floor/build.ts';
import { popupRows } from './popup.ts';
import { pressRows } from './press.ts';
import { table } from './report.ts';
import { seedScript } from './seed/bundle.ts';
const which = process.argv[2] ?? 'all';
const n = Number(process.argv[3] ?? 40), c = Number(process.argv[4] ?? 15);
const out = join(root, 'out', 'bench');
const script = await seedScript();
const rows = [];
if (which !== 'f') { const b = await ChromiumBench.open(await buildFloor('chromium', out), script);
 try { rows.push(...(await pressRows(b, {warm:n,cold:c,items:2000}))); if (which==='p') rows.push(...(await popupRows(b, 15, 2000))); } finally { await b.chromium.close(); } }
if (which !== 'c' && which!=='p') { const b = await FirefoxBench.open(await buildFloor('firefox', out), script);
 try { rows.push(...(await pressRows(b, {warm:n,cold:c,items:2000}))); } finally { await b.firefox.close(); } }
console.log(table(rows));
