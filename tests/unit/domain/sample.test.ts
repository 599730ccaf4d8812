import { describe, expect, it } from 'vitest';
import { startColumnIds } from '@/lib/domain/board';
import { samplePeople, sampleStarts, sampleStepsDone, sampleWeights } from '@/lib/domain/sample';
import { sampleEn } from '@/locales/sample/en';
import { sampleEs } from '@/locales/sample/es';
import { samplePl } from '@/locales/sample/pl';

describe.each([
  ['English', sampleEn],
  ['Polish', samplePl],
  ['Spanish', sampleEs],
])('the sample team in %s', (_language, texts) => {
  it('has as much as in English, and nothing twice', () => {
    expect(texts.requests).toHaveLength(8);
    expect(texts.requests.map(({ app }) => app)).toEqual(sampleEn.requests.map(({ app }) => app));
    expect(texts.items.backlog).toHaveLength(25);
    for (const column of startColumnIds)
      expect(texts.items[column]).toHaveLength(sampleEn.items[column].length);
    expect(texts.steps).toHaveLength(sampleEn.steps.length);
    expect(new Set(Object.values(texts.types)).size).toBe(Object.keys(sampleEn.types).length);
    const titles = startColumnIds.flatMap((column) => texts.items[column]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('gives people only to work that is in progress, and weighs what is there', () => {
    for (const [column, people] of Object.entries(samplePeople)) {
      expect(people).toHaveLength(texts.items[column as keyof typeof samplePeople].length);
      expect(['backlog', 'ready']).not.toContain(column);
    }
    for (const [column, weights] of Object.entries(sampleWeights)) {
      expect(weights.length).toBeLessThanOrEqual(texts.items[column as keyof typeof sampleWeights].length);
    }
    expect(sampleStepsDone).toBeLessThan(texts.steps.length);
  });

  it('knows when each item on the board was started', () => {
    for (const column of ['creating', 'review', 'publishing', 'done'] as const) {
      expect(sampleStarts[column]).toHaveLength(texts.items[column].length);
    }
  });
});
