import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { RequestRow } from '@/components/requests/RequestRow';
import { show } from '../support';

afterEach(cleanup);

test('a place in the list whose request is still being read says so to who cannot see it', () => {
  show(
    <div role="listbox" aria-label="Requests">
      <div role="option" aria-selected={false}>
        <RequestRow request={undefined} />
      </div>
    </div>,
    { language: 'pl' },
  );
  expect(screen.getByRole('option', { name: 'Wczytywanie' })).toBeTruthy();
});
