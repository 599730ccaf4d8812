import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundLine, boundText } from '@/lib/domain/text';
import { wholeLine, wholeText } from '@/lib/domain/whole-text';

const seed = 20261122;
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\ud83d', '👍', ' ', '\n', '\r\n', '\t', '\u0000', '\u202e', '\u200b', 'ż', '…'),
);
/** Texts as they are typed and pasted. */
const anything = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe.each([
  ['a line', wholeLine, boundLine],
  ['a text', wholeText, boundText],
])('%s that a person wrote', (_name, whole, bound) => {
  it('is kept as it would be without a limit, or not at all', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const unbounded = bound(text.trim(), text.length + 1);
        const kept = whole(text, limit);
        if (kept === null) expect(Math.max(unbounded.length, text.trim().length / 4)).toBeGreaterThan(limit);
        else expect(kept).toBe(unbounded);
      }),
      { seed },
    );
  });

  it.each([
    ['as long as it may be', 'x'.repeat(20), 'x'.repeat(20)],
    ['with white space around it', `  ${'x'.repeat(20)}  `, 'x'.repeat(20)],
    ['with a great deal of it', `${' '.repeat(100_000)}x`, 'x'],
    ['one longer', 'x'.repeat(21), null],
    ['that a cut would have made short enough', 'word '.repeat(40_000), null],
  ])('%s', (_what, text, kept) => {
    expect(whole(text, 20)).toBe(kept);
  });
});
