import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useToast } from '@/components/ui/Toasts';
import { show } from '../support';

afterEach(cleanup);

/** A page with a button that tells, and one that can go away. */
function Page({ onUndo }: { onUndo?: () => void }) {
  const toast = useToast();
  const tell = () => toast({ text: 'Moved', actions: [{ label: 'Undo', onSelect: () => onUndo?.() }] });
  return (
    <main>
      <button type="button" onClick={tell}>
        Move
      </button>
    </main>
  );
}

test.for(['Close', 'Undo'])('after %s the focus is back where it was', async (name) => {
  const { user } = show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Move' }));
  await user.tab();
  screen.getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByText('Moved')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move' }));
});

test('from one message to the next and out again, the focus is still where it was', async () => {
  const { user } = show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Move' }));
  await user.click(screen.getByRole('button', { name: 'Move' }));
  for (const close of screen.getAllByRole('button', { name: 'Close' })) await user.click(close);
  await waitFor(() => expect(screen.queryByText('Moved')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move' }));
});

test('when what had the focus is gone, the page itself takes it', async () => {
  const { user } = show(<Page onUndo={() => screen.getByRole('button', { name: 'Move' }).remove()} />);
  await user.click(screen.getByRole('button', { name: 'Move' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});
