import { beforeEach, expect, test, vi } from 'vitest';
import { startPointingWishes } from '@/lib/background/pointing';
import { clock } from '@/lib/platform/clock';
import { wishToPoint } from '@/lib/platform/pointing-wish';
import { stored } from '@/lib/platform/stored';
import { FakeExtension } from '../../support/fake-extension';

const pattern = 'https://boards.firm.example/*';
let browser: FakeExtension;
const pointedIn = () =>
  browser.injected
    .filter(({ files }) => files?.[0] === '/board-pointer.js')
    .map(({ target }) => target.tabId);
/** Whatever was to be done is done when the next one is. */
async function settled(): Promise<void> {
  await wishToPoint(99, 'https://next.example/*', clock.now());
  await browser.grant('https://next.example/*');
  await vi.waitFor(() => expect(pointedIn()).toContain(99));
}

beforeEach(() => {
  browser = FakeExtension.install();
  browser.answer = () => true;
  startPointingWishes();
});

test('who lets us into the site of a board points at it in that tab, once', async () => {
  await wishToPoint(7, pattern, clock.now());
  await browser.grant(pattern);
  await vi.waitFor(() => expect(pointedIn()).toEqual([7]));
  await browser.takeAway(pattern);
  await browser.grant(pattern);
  await settled();
  expect(pointedIn()).toEqual([7, 99]);
});

test('who lets us into another site points at nothing', async () => {
  await wishToPoint(7, pattern, clock.now());
  await browser.grant('https://other.example/*');
  await settled();
  expect(pointedIn()).toEqual([99]);
});

test('who lets us in long after has gone on to something else', async () => {
  await wishToPoint(7, pattern, clock.now() - 3 * 60_000);
  await browser.grant(pattern);
  await vi.waitFor(async () => expect(await stored('session', 'pointingWish').get()).toBeUndefined());
  await settled();
  expect(pointedIn()).toEqual([99]);
});
