import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLightColor, placeCard } from '@/lib/capture/card/place';

const seed = 7;

test('the card is whole on the screen, wherever the button is', () => {
  const number = fc.integer({ min: -500, max: 3_000 });
  fc.assert(
    fc.property(
      fc.integer({ min: 360, max: 2_560 }),
      fc.integer({ min: 300, max: 1_600 }),
      number,
      number,
      (width, height, left, top) => {
        const at = placeCard(
          { width: 344, height: 120 },
          { width, height },
          { left, right: left + 28, top, bottom: top + 28 },
        );
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + 344).toBeLessThanOrEqual(width - 8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + 120).toBeLessThanOrEqual(height);
      },
    ),
    { seed },
  );
});

test.each([
  ['rgb(31, 31, 36)', false],
  ['rgb(233, 232, 239)', true],
  ['rgba(255, 255, 255, 0.87)', true],
])('text of %s stands on a dark page: %s', (color, isDark) => expect(isLightColor(color)).toBe(isDark));
