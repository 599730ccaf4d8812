import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/domain/words';

describe('the words of a title', () => {
  it.each([
    ['Brochure for the FAIR', ['brochure', 'for', 'the', 'fair']],
    ['Kraków, Łódź i Wrocław', ['krakow', 'lodz', 'i', 'wroclaw']],
    ['¿Señal nº 2?', ['senal', 'no', '2']],
    ['Größe', ['grosse']],
    ['a a a', ['a']],
    ['👍 –', []],
    ['', []],
  ])('%j → %j', (title, words) => {
    expect(wordsOf(title)).toEqual(words);
  });

  it('are bounded', () => {
    const words = wordsOf(Array.from({ length: 200 }, (_, n) => `word${n}${'x'.repeat(100)}`).join(' '));
    expect(words).toHaveLength(24);
    expect(words[0]).toHaveLength(40);
  });
});
