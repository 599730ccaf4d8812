import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useBoard } from '@/components/board/feed';

const SelectionBar = lazy(() =>
  import('./SelectionBar').then((module) => ({ default: module.SelectionBar })),
);

/** Where the bar of the chosen items comes up, once something is chosen. */
export function SelectionPlace() {
  const { selection } = useBoard();
  const some = useSyncExternalStore(selection.subscribe, () => selection.now().size > 0);
  return some ? (
    <Suspense>
      <SelectionBar />
    </Suspense>
  ) : null;
}
