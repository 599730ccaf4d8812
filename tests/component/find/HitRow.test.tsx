import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BoardProvider } from '@/components/board/feed';
import { HitRow } from '@/components/find/HitRow';
import { BoardFeed } from '@/lib/store/live/board-feed';
import { show } from '../support';

afterEach(cleanup);

test('a thing found that is still being read says so to who cannot see it', () => {
  show(
    <BoardProvider feed={new BoardFeed()}>
      <div role="listbox" aria-label="Everything found">
        <div role="option" aria-selected={false}>
          <HitRow kind="item" row={undefined} />
        </div>
      </div>
    </BoardProvider>,
    { language: 'es' },
  );
  expect(screen.getByRole('option', { name: 'Cargando' })).toBeTruthy();
});
