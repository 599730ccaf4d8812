import { useLocation } from 'wouter';
import { useBoard } from '@/components/board/feed';
import { useFinder } from '@/components/find/finder';
import type { Shown } from './place';

/** The way from an item to the one above or below it, as the view beside it shows them: sorted, filtered, in lanes, found. */
export function useGoBeside(view: Shown, itemId: string | undefined): (by: -1 | 1) => void {
  const { feed, stage } = useBoard();
  const finder = useFinder();
  const [, navigate] = useLocation();
  return (by) => {
    if (itemId === undefined) return;
    const found = () => {
      const items = (finder.engine?.hits() ?? []).filter(({ kind }) => kind === 'item');
      const at = items.findIndex(({ id }) => id === itemId);
      return at === -1 ? undefined : items[at + by]?.id;
    };
    const next = view === 'find' ? found() : stage.beside(itemId, by, feed.shape().columns ?? []);
    if (next !== undefined) navigate(`/item/${next}`, { replace: true });
  };
}
