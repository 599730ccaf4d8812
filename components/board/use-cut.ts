import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Column } from '@/lib/domain/entities';
import type { LaneCut } from '@/lib/domain/lanes';
import { type Cut, CutBoard } from '@/lib/store/live/cut-board';
import { useLanguage } from '@/components/language/language';
import { useBoard, useColumns } from './feed';

/** The board cut into lanes, in the order of their names. */
export function useCut(by: LaneCut): Cut {
  const { feed } = useBoard();
  const now = useColumns();
  const [columns, setColumns] = useState(now);
  // A write that only counts anew gives the same columns: their lanes go on as they are.
  if (columns !== now && !sameColumns(columns, now)) setColumns(now);
  const language = useLanguage();
  const board = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return new CutBoard(feed, by, columns, compare);
  }, [feed, by, columns, language]);
  return useSyncExternalStore(board.subscribe, board.now);
}

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every(({ id, kind }, at) => id === b[at]?.id && kind === b[at]?.kind);
}
