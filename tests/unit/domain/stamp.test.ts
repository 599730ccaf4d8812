import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStamp, isStamp, nextStamp, parseStamp } from '@/lib/domain/stamp';

const device = fc.constantFrom('aaaaaaaaaa', 'bbbbbbbbbb', '0000000000', 'zzzzzzzzzz');
const parts = fc.record({
  time: fc.oneof(fc.nat(4), fc.integer({ min: 0, max: 0x7f_ff_ff_ff_ff_ff })),
  counter: fc.oneof(fc.constantFrom(0, 0xffff), fc.nat(0xffff)),
  device,
});
const settings = { seed: 20261122, numRuns: 1_000 };

describe('stamps', () => {
  it('say what they were made of, and sort as text by time, counter and device', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(parseStamp(formatStamp(a))).toEqual(a);
        const order =
          a.time - b.time ||
          a.counter - b.counter ||
          (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
        const [left, right] = [formatStamp(a), formatStamp(b)];
        expect(left < right ? -1 : left > right ? 1 : 0).toBe(Math.sign(order));
      }),
      settings,
    );
  });

  it('only ever grow, whatever the clock does and whatever was seen', () => {
    const clock = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.integer(), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(
        fc.option(parts),
        fc.array(clock, { minLength: 1, maxLength: 20 }),
        device,
        (seen, clocks, by) => {
          let last = seen ? formatStamp(seen) : undefined;
          // The very last reading of all leaves no room; a stamp of that time is none.
          fc.pre(!seen || seen.time < 0x7f_ff_ff_ff_ff_f0);
          for (const now of clocks) {
            fc.pre(now < 0x7f_ff_ff_ff_ff_f0);
            const stamp = nextStamp(last, now, by);
            expect(isStamp(stamp)).toBe(true);
            if (last !== undefined) expect(stamp > last).toBe(true);
            last = stamp;
          }
        },
      ),
      settings,
    );
  });

  it.each([
    ['', false],
    ['0199aaaaaaaa-0000-devicedevi', true],
    ['0199AAAAAAAA-0000-devicedevi', false],
    ['0199aaaaaaaa-0000-device', false],
    ['0199aaaaaaaa-0000-devicedevi ', false],
    ['ffffffffffff-ffff-devicedevi', false],
    ['7fffffffffff-ffff-devicedevi', true],
  ])('%j is a stamp: %s', (text, is) => {
    expect(isStamp(text)).toBe(is);
  });
});
