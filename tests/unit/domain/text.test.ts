import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundLine, boundText } from '@/lib/domain/text';

const seed = 20261122;
/** Texts as pages offer them: any code units, halves of characters, controls, runs of spaces and line breaks. */
const anything = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud83d',
        '\udc4d',
        '👍',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\u0000',
        '\u202e',
        '\u200b',
        'ż',
        '…',
      ),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe.each([
  ['a line', boundLine],
  ['a text', boundText],
])('bounding %s', (_name, bound) => {
  it('never passes the limit, never leaves half a character, and does nothing the second time', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 2, max: 50 }), (text, limit) => {
        const once = bound(text, limit);
        expect(once.length).toBeLessThanOrEqual(limit);
        expect(once.isWellFormed()).toBe(true);
        expect(bound(once, limit)).toBe(once);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('marks a cut with an ellipsis, and leaves a text that fits alone', () => {
    expect(bound('Brochure for the fair', 10)).toBe('Brochure…');
    expect(bound('Brochure', 8)).toBe('Brochure');
    expect(bound('👍👍👍', 4)).toBe('👍…');
  });

  it('takes many megabytes in no time', () => {
    const started = performance.now();
    expect(bound(` \n`.repeat(5_000_000), 500)).toBe('…');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('one line', () => {
  it.each([
    ['  a \t b\n\nc ', 'a b c'],
    ['a \u0000 b', 'a b'],
    ['a\rb', 'a b'],
    ['pay\u202Eelbissop', 'payelbissop'],
    ['zero\u200bwidth', 'zero width'],
    ['', ''],
    ['\u0007', ''],
  ])('%j becomes %j', (text, line) => {
    expect(boundLine(text, 500)).toBe(line);
  });
});

describe('several lines', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['a   \n b', 'a\n b'],
    ['\n\na\n', 'a'],
    ['tab\tstays', 'tab\tstays'],
  ])('%j becomes %j', (text, bounded) => {
    expect(boundText(text, 500)).toBe(bounded);
  });
});
