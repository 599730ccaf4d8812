import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CardFace } from '@/components/board/CardFace';
import { BoardProvider } from '@/components/board/feed';
import type { Item } from '@/lib/domain/entities';
import { boardLooks } from '@/lib/platform/board-look';
import { clock } from '@/lib/platform/clock';
import { success } from '@/lib/domain/result';
import { command } from '@/lib/store/command';
import { change } from '@/lib/store/rows';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { accessibilityFaults, freshTeam, show } from '../support';

const day = 86_400_000;
const now = Date.parse('2026-03-20T12:00Z');

beforeEach(async () => {
  await freshTeam();
  boardLooks.change({ density: 'comfortable' });
  vi.spyOn(clock, 'now').mockReturnValue(now);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const plain: Item = { id: 'one', stamps: {}, title: 'Brochure', column: 'creating', rank: 'a0', addedAt: 0 };

function showCard(item: Partial<Item>, language: 'en' | 'pl' | 'es' = 'en') {
  return show(
    <BoardProvider feed={new BoardFeed()}>
      <div role="grid" aria-label="Creating">
        <div role="row">
          <CardFace item={{ ...plain, ...item }} today="2026-03-20" />
        </div>
      </div>
    </BoardProvider>,
    { language },
  );
}
const text = () => screen.getByRole('gridcell').textContent;

/** Ten items that took 1, 2 … 10 days: 85 % of them took 9 or less. */
async function tenFinished(): Promise<void> {
  const changes = Array.from({ length: 10 }, (_, n) =>
    change('item', `done${n}`, {
      title: `Done ${n}`,
      column: 'done',
      rank: `a${n}`,
      addedAt: 0,
      startedAt: now - (n + 20) * day,
      finishedAt: now - 20 * day,
    }),
  );
  await command('item.add', () => success({ value: null, changes }));
}

test('says everything that matters, and nothing that is not there', async () => {
  const { container, unmount } = showCard({});
  expect(text()).toBe('Brochure');
  expect(screen.getByRole('gridcell').querySelectorAll('p, span')).toHaveLength(0);
  unmount();
  showCard({
    type: 'E-mail',
    need: 'must',
    labels: ['fair', 'print', 'autumn', 'sales'],
    blocked: 'No prices yet',
    startedAt: now - 4 * day,
    dueOn: '2026-03-18',
    effort: 5,
    stepCount: 7,
    stepsDone: 3,
    requester: { name: 'Anna Keller' },
    app: 'gmail',
    people: ['Ada Byron', 'Bob'],
  });
  for (const said of [
    'Type: E-mail',
    'Must',
    'fair',
    'autumn',
    '+1',
    'Blocked: No prices yet',
    'day 5',
    'overdue since Mar 18',
    '5 points',
    '3 of 7 on the checklist done',
    'asked for by Anna Keller, from Gmail',
    'worked on by Ada Byron, Bob',
    'AB',
  ])
    expect(text()).toContain(said);
  expect(await accessibilityFaults(container.ownerDocument.body)).toEqual([]);
});

describe('age', () => {
  test.for([
    [7, 'day 7', 'in progress for 7 days'],
    [9, 'day 9 of 9', 'in progress for 9 days; 85 % of our finished work took 9 or less'],
    [12, 'day 12 of 9', 'in progress for 12 days, longer than 85 % of our finished work (9)'],
  ] as const)('of %i days reads %s, with a shape of its own', async ([days, short, words]) => {
    await tenFinished();
    showCard({ startedAt: now - (days - 1) * day });
    await waitFor(() => expect(text()).toContain(words));
    expect(text()).toContain(short);
    const shapes = { 7: 'hourglass', 9: 'clock-alert', 12: 'triangle-alert' };
    expect(screen.getByTitle(words).querySelector(`svg.lucide-${shapes[days]}`)).not.toBeNull();
  });

  test('is held against nothing while too little is finished', async () => {
    showCard({ startedAt: now - 90 * day });
    expect(text()).toContain('day 91');
    expect(text()).not.toContain('85 %');
  });
});

test('a due day is told as late, as today, and not at all as pressing once it is finished', () => {
  const { unmount } = showCard({ dueOn: '2026-03-20' });
  expect(text()).toContain('due today');
  unmount();
  showCard({ dueOn: '2026-03-18', startedAt: now - 9 * day, finishedAt: now - day });
  expect(text()).toContain('due Mar 18');
  expect(text()).not.toContain('overdue');
});

test('one line keeps what asks for somebody; compact leaves the tags out', () => {
  showCard({
    type: 'E-mail',
    blocked: 'No prices yet',
    startedAt: now - 4 * day,
    dueOn: '2026-04-01',
    effort: 5,
    requester: { name: 'Anna Keller' },
  });
  act(() => boardLooks.change({ density: 'compact' }));
  expect(text()).not.toContain('E-mail');
  expect(text()).toContain('asked for by Anna Keller');
  act(() => boardLooks.change({ density: 'line' }));
  expect(text()).toContain('Blocked: No prices yet');
  expect(text()).toContain('in progress for 5 days');
  expect(text()).toContain('5 points');
  expect(text()).not.toContain('Apr');
  expect(text()).not.toContain('Anna');
});

test.for(['pl', 'es'] as const)('is told in %s', async (language) => {
  await tenFinished();
  showCard({ startedAt: now - 11 * day, need: 'wont', effort: 2, people: ['Żaneta Łoś'] }, language);
  const words = {
    pl: ['dzień 12 z 9', 'Nie tym razem', '2 punkty', 'ŻŁ'],
    es: ['día 12 de 9', 'No por ahora', '2 puntos', 'ŻŁ'],
  }[language];
  await waitFor(() => expect(text()).toContain(words[0]));
  for (const said of words) expect(text()).toContain(said);
});

test('names of one emoji, of none and of another script are cut between letters', () => {
  showCard({ people: ['👩🏽‍💻 Dev', 'שירה כהן', '   '] });
  expect(text()).toContain('שכ');
  expect(text()).not.toContain('\uFFFD');
});
