import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BoardProvider } from '@/components/board/feed';
import { FinderProvider } from '@/components/find/finder';
import { ManageViewsDialog } from '@/components/find/ManageViewsDialog';
import { SaveViewDialog } from '@/components/find/SaveViewDialog';
import { languages } from '@/lib/i18n/words';
import { saveView } from '@/lib/store/commands/save-view';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { views } from '@/lib/store/queries/views';
import { accessibilityFaults, freshTeam, show } from '../support';

beforeEach(freshTeam);
afterEach(cleanup);

function saving(language: (typeof languages)[number] = 'en') {
  const feed = new BoardFeed();
  const closed = vi.fn();
  const shown = show(
    <BoardProvider feed={feed}>
      <FinderProvider feed={feed}>
        <SaveViewDialog place="backlog" sort="effort" onClose={closed} />
      </FinderProvider>
    </BoardProvider>,
    { language },
  );
  return { ...shown, closed };
}

test('a view is saved under a name, with what the backlog is looked at by', async () => {
  const { user, closed } = saving();
  const name = await screen.findByLabelText('Name');
  await user.type(name, '{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('Give it a name');
  expect(screen.getByRole('dialog').textContent).toContain('sorted by: Least effort');
  await user.type(name, 'Cheap first{Enter}');
  await waitFor(() => expect(closed).toHaveBeenCalled());
  expect(await views()).toMatchObject([{ name: 'Cheap first', place: 'backlog', sort: 'effort' }]);
});

test.each(languages)('saving has no accessibility faults, in %s', async (language) => {
  saving(language);
  expect(await accessibilityFaults(await screen.findByRole('dialog'))).toEqual([]);
});

test('views are renamed where they stand, and deleted; one undo brings one back', async () => {
  await saveView({ name: 'Late', place: 'board', query: 'is:overdue' });
  const { user } = show(<ManageViewsDialog onClose={() => {}} />);
  const name = await screen.findByLabelText('Name of “Late”');
  expect(await accessibilityFaults(screen.getByRole('dialog'))).toEqual([]);
  await user.clear(name);
  await user.tab();
  // A name is needed: the old one comes back, and the reason is said.
  await screen.findByText('Give it a name.');
  await waitFor(() => expect(screen.getByDisplayValue('Late')).toBeTruthy());
  await user.type(screen.getByLabelText('Name of “Late”'), 'st{Enter}');
  await screen.findByLabelText('Name of “Latest”');
  await user.click(screen.getByRole('button', { name: 'Delete “Latest”' }));
  await screen.findByText('Nothing saved yet');
  await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) ?? document.body);
  await screen.findByLabelText('Name of “Latest”');
});
