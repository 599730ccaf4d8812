import { useCallback } from 'react';
import type { Column } from '@/lib/domain/entities';
import { deleteColumn } from '@/lib/store/commands/delete-column';
import { boardSettings } from '@/locales/board-settings';
import { column } from '@/locales/column';
import { useLetIn } from '@/components/board/room';
import { useBoard } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { useToast } from '@/components/ui/Toasts';
import { refusalSentence, saidInPlace } from './refusal';

/**
 * Deletes a column and sends its items to another one: says what became of them, or why it cannot be. The answer is
 * whether it is gone.
 */
export function useDeleteColumn(): (column: Column, to?: Column) => Promise<boolean> {
  const t = useWords(boardSettings);
  const c = useWords(column);
  const letIn = useLetIn();
  const toast = useToast();
  const { feed } = useBoard();
  return useCallback(
    async ({ id, name }, to) => {
      const held = feed.lanes.whole(id)?.ids.length ?? 0;
      const said = to && held > 0 ? c.columnDeletedTo(name, held, to.name) : c.columnDeleted(name);
      const outcome = await letIn((reason) => deleteColumn(id, to?.id ?? null, reason), {
        done: said,
        items: held,
        handles: saidInPlace,
      });
      if (outcome.ok) return true;
      const sentence = refusalSentence(t, outcome.reason);
      if (sentence) toast({ text: sentence, tone: 'bad' });
      return false;
    },
    [c, feed, letIn, t, toast],
  );
}
