import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { board } from '@/locales/board';
import { BoardEnd } from '@/components/column/BoardEnd';
import { useArrived } from '@/components/kept-screen/use-arrived';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './board.module.css';
import { BoardBar } from './BoardBar';
import { BoardColumn } from './BoardColumn';
import { useBoard, useBoardShape, useColumns } from './feed';
import { useBoardLook } from './use-board-look';
import { useDrops } from './use-drops';

const LanesBoard = lazy(() => import('./LanesBoard').then((module) => ({ default: module.LanesBoard })));

/** The board: every column side by side, from the backlog to what is done; cut into lanes where somebody chose so. */
export function BoardView() {
  const { lanes } = useBoardLook();
  useArrived();
  useDrops();
  return (
    <>
      <BoardBar />
      {lanes === 'none' ? (
        <ColumnsBoard />
      ) : (
        <Suspense>
          <LanesBoard key={lanes} by={lanes} />
        </Suspense>
      )}
    </>
  );
}

function ColumnsBoard() {
  const t = useWords(board);
  const columns = useColumns();
  const scroller = useRef<HTMLDivElement>(null);
  const { counts } = useBoardShape();
  const { stage } = useBoard();
  const { folded } = useBoardLook();
  useLayoutEffect(() => stage.show({ folded }), [stage, folded]);
  const steps = columns.filter(({ kind }) => kind !== 'queue');
  const firstStep = steps[0];
  const idle = steps.every(({ id }) => counts.get(id) === 0);
  useEffect(() => {
    const element = scroller.current;
    return element ? autoScrollForElements({ element, getAllowedAxis: () => 'horizontal' }) : undefined;
  }, []);
  return (
    <section className={styles['board']} aria-label={t.boardLabel} ref={scroller}>
      <VisuallyHidden>
        <p>{t.keysHint}</p>
      </VisuallyHidden>
      {columns.map((column) => (
        <BoardColumn key={column.id} column={column} isIdle={idle && column === firstStep} />
      ))}
      <BoardEnd />
    </section>
  );
}
