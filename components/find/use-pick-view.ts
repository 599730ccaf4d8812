import { useLocation } from 'wouter';
import type { View } from '@/lib/domain/entities';
import { useFinder } from './finder';

/** The way to show a saved view: its place, with its search. */
export function usePickView(): (view: View) => void {
  const finder = useFinder();
  const [, navigate] = useLocation();
  return ({ place, query }) => {
    finder.write(query);
    navigate(`/${place}`);
  };
}
