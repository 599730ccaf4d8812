import type { ChromiumBench } from './chromium-bench.ts';
import { inTurns, ratioRow, type Row } from './rows.ts';

interface Paint {
  first: number;
  figures: number;
}

/** The rows of the popup, opened as a page: when something is seen, and when the figures are. */
export async function popupRows(bench: ChromiumBench, pairs: number, items: number): Promise<Row[]> {
  const page = await bench.chromium.context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      // Ours are those just read, not those kept from before; the floor's one word stands for figures.
      if (!document.querySelector('[data-figures="fresh"], #root > p')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => {
          document.documentElement.dataset['painted'] = String(performance.now());
        });
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });

  const open = async (address: string): Promise<Paint> => {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction(
      () =>
        document.documentElement.dataset['painted'] !== undefined &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    return page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      figures: Number(document.documentElement.dataset['painted']),
    }));
  };
  const paints: { ours: Paint[]; floor: Paint[] } = { ours: [], floor: [] };
  await inTurns(pairs, {
    ours: async () => paints.ours.push(await open(bench.chromium.address('popup.html'))),
    floor: async () => paints.floor.push(await open(`chrome-extension://${bench.floorId}/empty.html`)),
  });
  await page.close();
  const times = (of: keyof Paint) => ({
    ours: paints.ours.slice(1).map((paint) => paint[of]),
    floor: paints.floor.slice(1).map((paint) => paint[of]),
  });
  const size = `${items.toLocaleString('en')} items`;
  return [
    ratioRow('popup, first paint, Chromium', size, times('first'), 1.3),
    ratioRow('popup, figures painted, Chromium', size, times('figures'), 1.5),
  ];
}
