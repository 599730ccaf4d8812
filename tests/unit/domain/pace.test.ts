import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageState, cycleTime, fewestFinished, paceOf, percentile } from '@/lib/domain/pace';

const day = 86_400_000;
const noon = Date.parse('2026-03-02T12:00Z');
const zone = 'Europe/Warsaw';

describe('cycle time', () => {
  test('counts both days: done on the day it was started is one day', () => {
    expect(cycleTime(noon, noon + 1000, zone)).toBe(1);
    expect(cycleTime(noon, noon + day, zone)).toBe(2);
  });

  test('counts dates, not blocks of 24 hours, over the change of the clocks too', () => {
    const lateInTheEvening = Date.parse('2026-03-28T23:30+01:00');
    const nextMorning = Date.parse('2026-03-29T07:00+02:00');
    expect(cycleTime(lateInTheEvening, nextMorning, zone)).toBe(2);
  });

  test('is never less than a day, whatever two clocks said', () => {
    expect(cycleTime(noon, noon - 3 * day, zone)).toBe(1);
  });
});

describe('percentile', () => {
  test('is the nearest rank: the 17th of 20 values at 85 %', () => {
    const values = Array.from({ length: 20 }, (_, n) => n + 1);
    expect(percentile(values, 0.85)).toBe(17);
    expect(percentile(values.toReversed(), 0.85)).toBe(17);
    expect(percentile([], 0.85)).toBeUndefined();
  });

  test('of the worked example in the handbook is 6', () => {
    const days = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 8, 9];
    expect(percentile(days, 0.85)).toBe(6);
  });

  test('is one of the values, and not exceeded by the share it speaks of', () => {
    assert(
      property(
        array(integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 80 }),
        integer({ min: 1, max: 100 }),
        (values, hundredths) => {
          const value = percentile(values, hundredths / 100) ?? Number.NaN;
          expect(values).toContain(value);
          const within = values.filter((each) => each <= value).length;
          expect(within / values.length).toBeGreaterThanOrEqual(hundredths / 100 - 1e-9);
        },
      ),
      { seed: 85, numRuns: 200 },
    );
  });
});

const finished = (days: number) => ({ startedAt: noon, finishedAt: noon + (days - 1) * day });

describe('the pace of a team', () => {
  test('is not spoken of before enough is finished', () => {
    const few = Array.from({ length: fewestFinished - 1 }, (_, n) => finished(n + 1));
    expect(paceOf(few, zone)).toBeUndefined();
    expect(paceOf([...few, { startedAt: noon }], zone)).toBeUndefined();
    expect(paceOf([...few, finished(10)], zone)).toEqual({ mostly: 7, expected: 9, of: 10 });
  });

  test.for([
    [7, 'usual'],
    [8, 'late'],
    [9, 'late'],
    [10, 'old'],
  ] as const)('an age of %i days is %s when 70 %% took 7 and 85 %% took 9', ([days, state]) => {
    expect(ageState(days, { mostly: 7, expected: 9, of: 10 })).toBe(state);
  });

  test('nothing is old while no pace is known', () => {
    expect(ageState(400, undefined)).toBe('usual');
  });
});
