import { describe, expect, it } from 'vitest';
import { currentCycle, cycleDay, lastWorkingDay, nextMonday } from '@/lib/domain/cycle';
import { startOfCycle } from '@/lib/domain/sample';

// 2026-11-16 is a Monday.
const ten = { startsOn: '2026-11-16', workingDays: 10 };
const five = { startsOn: '2026-11-16', workingDays: 5 };

describe('the day of the cycle', () => {
  it.each([
    ['the Friday before', ten, '2026-11-13', { phase: 'upcoming', day: 0, daysLeft: 10 }],
    ['the first day', ten, '2026-11-16', { phase: 'running', day: 1, daysLeft: 10 }],
    ['Friday of the first week', ten, '2026-11-20', { phase: 'running', day: 5, daysLeft: 6 }],
    ['Saturday: the day worked last', ten, '2026-11-21', { phase: 'running', day: 5, daysLeft: 5 }],
    ['Sunday', ten, '2026-11-22', { phase: 'running', day: 5, daysLeft: 5 }],
    ['Monday of the second week', ten, '2026-11-23', { phase: 'running', day: 6, daysLeft: 5 }],
    ['the last day', ten, '2026-11-27', { phase: 'running', day: 10, daysLeft: 1 }],
    ['the Saturday after', ten, '2026-11-28', { phase: 'over', day: 10, daysLeft: 0 }],
    ['a year later', ten, '2027-11-28', { phase: 'over', day: 10, daysLeft: 0 }],
    ['five days: the last', five, '2026-11-20', { phase: 'running', day: 5, daysLeft: 1 }],
    ['five days: over at the weekend', five, '2026-11-21', { phase: 'over', day: 5, daysLeft: 0 }],
  ])('%s', (_when, cycle, today, expected) => {
    expect(cycleDay(cycle, today)).toMatchObject({ ...expected, of: cycle.workingDays });
  });

  it('that starts on a Saturday counts from Monday on', () => {
    const cycle = { startsOn: '2026-11-14', workingDays: 5 };
    expect(cycleDay(cycle, '2026-11-14')).toMatchObject({ phase: 'running', day: 0, daysLeft: 5 });
    expect(cycleDay(cycle, '2026-11-16')).toMatchObject({ phase: 'running', day: 1, daysLeft: 5 });
    expect(cycleDay(cycle, '2026-11-20')).toMatchObject({ phase: 'running', day: 5, endsOn: '2026-11-20' });
  });

  it('does not notice that the clocks change', () => {
    // Europe changes on 2026-10-25, America on 2026-11-01.
    const cycle = { startsOn: '2026-10-19', workingDays: 10 };
    expect(cycleDay(cycle, '2026-10-26')).toMatchObject({ day: 6, daysLeft: 5, endsOn: '2026-10-30' });
  });

  it('stands still where the cycle was ended early', () => {
    const ended = { ...ten, endedOn: '2026-11-18' };
    expect(cycleDay(ended, '2026-11-17')).toMatchObject({ phase: 'running', day: 2 });
    expect(cycleDay(ended, '2026-11-18')).toMatchObject({ phase: 'over', day: 3, daysLeft: 0 });
    expect(cycleDay(ended, '2026-11-25')).toMatchObject({ phase: 'over', day: 3, daysLeft: 0 });
  });
});

describe('the cycle the team is in', () => {
  const past = { id: 'past', startsOn: '2026-11-02', workingDays: 5 };
  const running = { id: 'running', startsOn: '2026-11-16', workingDays: 10 };
  const next = { id: 'next', startsOn: '2026-11-30', workingDays: 10 };
  const ended = { id: 'ended', startsOn: '2026-11-17', workingDays: 10, endedOn: '2026-11-19' };

  it.each([
    ['the running one', [past, next, running], '2026-11-20', 'running'],
    ['between two: the next', [past, next, running], '2026-11-28', 'next'],
    ['after all: the last', [past, running], '2026-12-24', 'running'],
    ['not one that was ended', [ended, running], '2026-11-20', 'running'],
    ['but on the day before its end', [ended], '2026-11-18', 'ended'],
    ['none', [], '2026-11-20', undefined],
  ])('%s', (_which, cycles, today, id) => {
    expect(currentCycle(cycles, today)?.id).toBe(id);
  });
});

describe('the start of the sample cycle', () => {
  it.each(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-12-31'])(
    'makes %s the fifth day, or the weekend in the middle',
    (today) => {
      const { phase, day } = cycleDay({ startsOn: startOfCycle(today, 4), workingDays: 10 }, today);
      expect(phase).toBe('running');
      expect([4, 5]).toContain(day);
    },
  );
});

describe('the days a cycle is offered', () => {
  it.each([
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
    ['2026-11-27', '2026-11-30'],
    ['2026-12-31', '2027-01-04'],
  ])('after %s the next Monday is %s', (today, monday) => {
    expect(nextMonday(today)).toBe(monday);
  });

  it.each([
    ['2026-11-23', 5, '2026-11-27'],
    ['2026-11-23', 10, '2026-12-04'],
    ['2026-11-28', 5, '2026-12-04'],
    ['2026-02-30', 5, null],
    ['', 10, null],
  ])('one that starts on %s for %d working days ends on %s', (startsOn, days, last) => {
    expect(lastWorkingDay(startsOn, days)).toBe(last);
  });
});
