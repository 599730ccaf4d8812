import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { steady } from '@/lib/overlay/steady';

beforeEach(() => {
  vi.useFakeTimers();
  // A page that is never idle: the browser keeps its word after the timeout alone.
  vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: { timeout: number }) =>
    setTimeout(run, timeout),
  );
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that changes 200 times a second is painted twice a second: neither starved nor burnt', async () => {
  const pass = vi.fn<() => void>();
  const { notice } = steady(pass);
  for (let change = 0; change < 2_000; change += 1) {
    notice();
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(pass.mock.calls.length).toBeGreaterThanOrEqual(19);
  expect(pass.mock.calls.length).toBeLessThanOrEqual(20);
});

test('where a pass is dear it takes less than a fiftieth of a core, and none waits for ever', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  for (const cost of [30, 10_000]) {
    const pass = vi.fn<() => void>(() => void (now += cost));
    const { notice, stop } = steady(pass);
    for (let change = 0; change < 12_000; change += 1) {
      notice();
      await vi.advanceTimersByTimeAsync(5);
    }
    stop();
    const passes = pass.mock.calls.length;
    expect(passes).toBeGreaterThanOrEqual(11);
    if (cost === 30) expect((passes * cost) / 60_000).toBeLessThan(0.02);
  }
});

test('one change is painted within half a second, once', async () => {
  const pass = vi.fn<() => void>();
  steady(pass).notice();
  await vi.advanceTimersByTimeAsync(500);
  expect(pass).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(pass).toHaveBeenCalledOnce();
});

test.for([0, 300])('nothing is painted once it is stopped, also %i ms into a wait', async (wait) => {
  const pass = vi.fn<() => void>();
  const { notice, stop } = steady(pass);
  notice();
  await vi.advanceTimersByTimeAsync(wait);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(pass).not.toHaveBeenCalled();
});
