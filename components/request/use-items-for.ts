import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { Item } from '@/lib/domain/entities';
import { firstItems, itemsById } from '@/lib/store/queries/board';
import { useFinder, useFound } from '@/components/find/finder';

/** Items offered at once; whoever wants another one types on. */
const most = 20;
/** Looked at for them: requests are found among the items. */
const mostHits = 100;

export interface Found {
  items: readonly Item[];
  /** False while they are still those of an earlier text, or more may come: nothing is to be done with them yet. */
  isFresh: boolean;
}

/**
 * The items a text asks for, the likeliest first, found as in the whole page (decision 0014); before there is any text,
 * those that are next in the backlog.
 */
export function useItemsFor(text: string): Found {
  const { engine } = useFinder();
  // A new answer after each portion that was read, and after each change: what is found follows.
  const found = useFound();
  const wanted = text.trim();
  const ids = useMemo(() => {
    if (wanted === '') return null;
    const hits = engine && found ? engine.lookFor(wanted, mostHits) : [];
    return hits.flatMap(({ id, kind }) => (kind === 'item' ? [id] : [])).slice(0, most);
  }, [engine, found, wanted]);
  const key = ids?.join() ?? null;
  const read = useLiveQuery(async () => {
    const rows = await (ids === null ? firstItems(backlogColumnId, most) : itemsById(ids));
    return { key, items: rows.filter((row) => row !== undefined) };
  }, [key]);
  const isNoneYet = ids?.length === 0 && !found.whole;
  return { items: read?.items ?? [], isFresh: read?.key === key && !isNoneYet };
}
