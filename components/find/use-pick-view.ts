import { useLocation } from 'wouter';
import type { View } from '@/lib/domain/entities';
import { sortings } from '@/lib/domain/sorting';
import { useBoard } from '@/components/board/feed';
import { useFinder } from './finder';

/** The way to show a saved view: its place, with its search, looked at by what it was. */
export function usePickView(): (view: View) => void {
  const finder = useFinder();
  const [, navigate] = useLocation();
  const { sorting } = useBoard();
  return ({ place, query, sort }) => {
    finder.write(query);
    // The board has an order of its own: what the backlog is looked at by stays as it is.
    if (place === 'backlog') sorting.set(sortings.find((one) => one === sort));
    navigate(`/${place}`);
  };
}
