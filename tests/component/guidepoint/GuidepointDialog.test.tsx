import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GuidepointDialog } from '@/components/guidepoint/GuidepointDialog';
import { guidepoints } from '@/lib/store/queries/guidepoints';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(freshTeam);
afterEach(cleanup);

test('a Guidepoint needs its sentence, and asks for a number in it', async () => {
  const closed = vi.fn();
  const { user } = show(<GuidepointDialog onClose={closed} />);
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('Say what success looks like');
  await user.type(screen.getByLabelText('What success looks like'), 'More leads');
  expect(screen.getByText(/There is no number in it yet/)).toBeTruthy();
  await user.type(screen.getByLabelText('What success looks like'), ', 50 a month');
  expect(screen.queryByText(/There is no number in it yet/)).toBeNull();
  expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(await guidepoints()).toMatchObject([{ statement: 'More leads, 50 a month' }]);
});

test('a period that ends before it starts is refused in its place', async () => {
  const { user } = show(<GuidepointDialog onClose={() => {}} />);
  await user.type(await screen.findByLabelText('What success looks like'), '50 leads');
  await user.clear(screen.getByLabelText('To'));
  await user.type(screen.getByLabelText('To'), '2020-01-01');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('cannot come before the first');
  expect(await guidepoints()).toEqual([]);
});

test('the present one is put in other words, or taken away', async () => {
  const { user, unmount } = show(<GuidepointDialog onClose={() => {}} />);
  await user.type(await screen.findByLabelText('What success looks like'), '50 leads');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await guidepoints()).toHaveLength(1));
  unmount();
  const [present] = await guidepoints();
  if (!present) throw new Error('none was kept');
  const again = show(<GuidepointDialog guidepoint={present} onClose={() => {}} />);
  await again.user.type(await screen.findByDisplayValue('50 leads'), ' a month');
  await again.user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await guidepoints()).toMatchObject([{ statement: '50 leads a month' }]));
  await again.user.click(screen.getByRole('button', { name: 'Take it away' }));
  await waitFor(async () => expect(await guidepoints()).toEqual([]));
});
