import { useBoardShape, useItem } from '@/components/board/feed';
import type { Shown } from './place';

/** Where an item is at home when its page was opened by a link: with what waits, or with what was started. */
export function useHomeOf(itemId: string | undefined): Shown {
  const { columns } = useBoardShape();
  const item = useItem(itemId ?? '');
  const column = columns?.find(({ id }) => id === item?.column);
  return column === undefined || column.kind === 'queue' ? 'backlog' : 'board';
}
