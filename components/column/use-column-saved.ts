import { useCallback } from 'react';
import { board } from '@/locales/board';
import { column } from '@/locales/column';
import { useWords } from '@/components/language/language';

/** What is said when a column was changed: that too which somebody did not ask for, where the column became a queue. */
export function useColumnSaved(): (value: { left: number }) => string {
  const b = useWords(board);
  const t = useWords(column);
  return useCallback(
    ({ left }) => (left > 0 ? `${b.columnSaved}. ${t.nobodyOn(left)}` : b.columnSaved),
    [b, t],
  );
}
