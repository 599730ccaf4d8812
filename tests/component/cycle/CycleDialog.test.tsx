import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CycleDialog } from '@/components/cycle/CycleDialog';
import { clock } from '@/lib/platform/clock';
import { cycles } from '@/lib/store/queries/entities';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(async () => {
  await freshTeam();
  // A Wednesday.
  vi.spyOn(clock, 'today').mockReturnValue('2026-11-18');
});
afterEach(cleanup);

test('a cycle needs a goal, and says so in its place', async () => {
  const { user } = show(<CycleDialog onClose={() => {}} />);
  await user.click(await screen.findByRole('button', { name: 'Start cycle' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Say what this cycle is to achieve');
  expect(await cycles()).toEqual([]);
  expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([]);
});

test('the last day is told before the cycle is started', async () => {
  const closed = vi.fn();
  const { user } = show(<CycleDialog onClose={closed} />);
  expect(await screen.findByText('Last day: Tuesday, December 1, 2026')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next Monday' }));
  await user.click(screen.getByRole('radio', { name: /1 week/ }));
  expect(screen.getByText('Last day: Friday, November 27, 2026')).toBeTruthy();
  await user.type(screen.getByLabelText('Goal'), '50 leads from the fair');
  await user.click(screen.getByRole('button', { name: 'Start cycle' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(await cycles()).toMatchObject([
    { goal: '50 leads from the fair', startsOn: '2026-11-23', workingDays: 5 },
  ]);
});

test('a running cycle is ended early', async () => {
  const { user } = show(<CycleDialog onClose={() => {}} />);
  await user.type(await screen.findByLabelText('Goal'), 'Leads');
  await user.click(screen.getByRole('button', { name: 'Start cycle' }));
  await waitFor(async () => expect(await cycles()).toHaveLength(1));
  cleanup();
  const [cycle] = await cycles();
  if (!cycle) throw new Error('no cycle');
  const again = show(<CycleDialog cycle={cycle} onClose={() => {}} />);
  await again.user.click(await screen.findByRole('button', { name: 'End it today' }));
  await waitFor(async () => expect(await cycles()).toMatchObject([{ endedOn: '2026-11-18' }]));
});
