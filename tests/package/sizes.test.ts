import { describe, expect, test } from 'vitest';
import budgets from '../size-budgets.json' with { type: 'json' };
import { builds, gzippedKb, has, staticGraph } from './built';

describe.for(builds)('%s stays within its size budgets', (build) => {
  for (const { name, entry, gzipKb, with: also } of budgets) {
    // A part that is not built yet has no size; it is shown as skipped, so nobody takes it for small.
    test.skipIf(!has(build, entry))(`${name}: at most ${gzipKb} KB gzip, with all it loads at once`, () => {
      expect(gzippedKb(build, staticGraph(build, entry, also))).toBeLessThanOrEqual(gzipKb);
    });
  }
});
