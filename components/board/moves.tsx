import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { type LaneOf, laneKey, laneName, setForLane } from '@/lib/domain/lanes';
import type { Position } from '@/lib/store/place';
import { board } from '@/locales/board';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { useBoard } from './feed';
import { useLetIn } from './room';

const MoveDialog = lazy(() => import('./MoveDialog').then((module) => ({ default: module.MoveDialog })));

/** Where the focus goes after a move: with the card, or to the one that stood beside it. */
type Follow = 'card' | 'place';

interface Moves {
  move: (id: string, to: string, position: Position, follow?: Follow, lane?: LaneOf) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Opens the dialog that moves a card by choosing the column and the place. */
  ask: (id: string) => void;
}

const MovesContext = createContext<Moves | null>(null);

/** Moves and deletes cards: painted at once, stored behind it, said in words, and taken back when it was refused. */
export function MovesProvider({ children }: { children: ReactNode }) {
  const t = useWords(board);
  const { feed, focus, stage } = useBoard();
  const { run } = useSteps();
  const letIn = useLetIn();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<string | null>(null);

  const moves = useMemo<Moves>(() => {
    const titleOf = (id: string) => feed.rows.row(id)?.title ?? '';
    const columns = () => feed.shape().columns ?? [];
    const laneOf = (id: string) =>
      columns().find((column) => feed.lanes.whole(column.id)?.ids.includes(id))?.id;
    const beside = (id: string): string | null => {
      const ids = stage.cellWith(id) ?? feed.lanes.lane(laneOf(id) ?? '')?.ids ?? [];
      const index = ids.indexOf(id);
      return ids[index + 1] ?? ids[index - 1] ?? null;
    };
    return {
      async move(id, to, position, follow = 'card', lane?: LaneOf) {
        const from = laneOf(id);
        const next = follow === 'card' && !stage.isFolded(to) ? id : beside(id);
        const { name = '', kind } = columns().find((column) => column.id === to) ?? {};
        if (kind === 'done' && from === to && lane === undefined) {
          setSaid(t.doneOrder);
          return;
        }
        const title = titleOf(id);
        const row = feed.rows.row(id);
        const changesLane = lane && row && laneKey(laneName(row, lane.by)) !== laneKey(lane.name);
        const toast = changesLane
          ? t.movedLane(title, lane.name ?? t.laneOfNone, name)
          : from === to && follow === 'card'
            ? undefined
            : t.moved(title, name);
        await letIn(async (reason) => {
          const settle = feed.lanes.begin({ ids: [id], to, position });
          const unpaint = lane && row ? feed.rows.paint(id, setForLane(row, lane)) : undefined;
          // After the lanes were cut anew: the card takes the focus where it will be, not where it was.
          queueMicrotask(() => focus.want(next));
          let stored = false;
          try {
            const outcome = await moveItems({
              itemIds: [id],
              column: to,
              position,
              ...(lane === undefined ? {} : { lane }),
              ...(reason === undefined ? {} : { reason }),
            });
            stored = outcome.ok;
            return outcome;
          } finally {
            settle(stored);
            if (!stored) {
              unpaint?.();
              focus.want(id);
            }
          }
        }, toast);
        const ids = feed.lanes.whole(to)?.ids ?? [];
        if (!toast) setSaid(t.movedWithin(title, ids.indexOf(id) + 1, ids.length));
      },
      async remove(id) {
        const title = titleOf(id);
        const next = beside(id);
        const settle = feed.lanes.begin({ ids: [id], to: null, position: { at: 'bottom' } });
        focus.want(next);
        const outcome = await run(() => deleteItems([id]), { done: t.deleted(title) });
        settle(outcome.ok);
      },
      ask: setAsking,
    };
  }, [feed, focus, stage, letIn, run, t]);

  return (
    <MovesContext value={moves}>
      {children}
      <div role="status" aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      {asking === null ? null : (
        <Suspense>
          <MoveDialog
            itemId={asking}
            onClose={() => {
              setAsking(null);
              focus.want(asking);
            }}
          />
        </Suspense>
      )}
    </MovesContext>
  );
}

/** The ways to move and delete cards. */
export function useMoves(): Moves {
  const moves = useContext(MovesContext);
  if (!moves) throw new Error('useMoves needs a MovesProvider above it');
  return moves;
}
