import { useCallback } from 'react';
import type { ColumnPlace } from '@/lib/store/column-place';
import { boardEnd } from '@/locales/board-end';
import { useSteps } from '@/components/app/Steps';
import { useBoard } from '@/components/board/feed';
import { useWords } from '@/components/language/language';

/** Moves a column beside another one and says where it stands now. */
export function useMoveColumn(): (columnId: string, place: ColumnPlace) => Promise<void> {
  const t = useWords(boardEnd);
  const { feed } = useBoard();
  const { run } = useSteps();
  return useCallback(
    async (columnId, place) => {
      const columns = feed.shape().columns ?? [];
      const name = columns.find(({ id }) => id === columnId)?.name ?? '';
      const others = columns.filter(({ id }) => id !== columnId);
      const anchor = 'before' in place ? place.before : 'after' in place ? place.after : undefined;
      const index = others.findIndex(({ id }) => id === anchor);
      const position = index === -1 ? columns.length : index + ('before' in place ? 1 : 2);
      const moving = import('@/lib/store/commands/move-column');
      await run(async () => (await moving).moveColumn(columnId, place), {
        done: t.columnMoved(name, position, columns.length),
      });
    },
    [feed, run, t],
  );
}
