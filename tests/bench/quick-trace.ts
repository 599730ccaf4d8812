import { Chromium } from '../e2e/support/chromium.ts';
import { seedScript } from './seed/bundle.ts';
import { moveHere, searchHere } from './board-acts.ts';
import { installStopwatch, openAndSee } from './stopwatch.ts';
const c = await Chromium.launch();
const s = await c.openPage('backlog.html'); await s.evaluate(await seedScript()); await s.evaluate('backlightSeed.seed(10000)'); await s.close();
const p = await c.context.newPage(); await p.setViewportSize({ width: 1700, height: 900 });
await installStopwatch(p, '[data-card]');
const isSearch = process.argv[2] === 'search';
await p.addInitScript((search) => { addEventListener(search ? 'keydown' : 'drop', (e) => { if (!search || /\d/.test((e as any).key)) performance.mark('ACT'); }, { capture: true }); }, isSearch);
await openAndSee(p, c.address('backlog.html#/board')); await p.waitForTimeout(5000);
const act = isSearch ? searchHere : moveHere;
for (let i = 0; i < 3; i++) await act(p, i);
const cdp = await c.context.browser()!.newBrowserCDPSession();
for (let r = 0; r < 2; r++) {
const events: any[] = []; cdp.on('Tracing.dataCollected', (e: any) => events.push(...e.value));
await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'] } } as any);
await act(p, 3 + r);
await p.waitForTimeout(300);
const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r as any)); await cdp.send('Tracing.end'); await done;
const mark = events.find((e) => e.name === 'ACT');
console.log('---');
for (const e of events.filter((e) => e.pid === mark.pid && e.tid === mark.tid && e.ph === 'X' && e.ts >= mark.ts - 3000 && e.ts < mark.ts + 70000 && e.dur > 700).sort((a, b) => a.ts - b.ts)) console.log(((e.ts - mark.ts) / 1000).toFixed(1).padStart(7), (e.dur / 1000).toFixed(1).padStart(6), e.name, JSON.stringify(e.args?.data ?? e.args?.elementCount ?? e.args?.beginData ?? '').slice(0, 150));
}
await c.close();
