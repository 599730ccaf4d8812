import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import { launchLineId } from '@/lib/domain/launch-line';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { moveItems } from '@/lib/store/commands/move-items';
import { type LaneOf, laneKey, laneName, setForLane } from '@/lib/domain/lanes';
import { itemPosition, withLine } from '@/lib/store/live/item-position';
import type { Position } from '@/lib/store/place';
import { moving } from '@/locales/moving';
import { selection as selectionWords } from '@/locales/selection';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { lineIndexNow } from '@/components/launch-line/line-index';
import { useLineMoves } from '@/components/launch-line/use-line-moves';
import { useToast } from '@/components/ui/Toasts';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { meantBy } from './chosen';
import { paintedMeanwhile } from './painted-meanwhile';
import { useBoard } from './feed';
import { useLetIn } from './room';

const MoveDialog = lazy(() => import('./MoveDialog').then((module) => ({ default: module.MoveDialog })));

/** Where the focus goes after a move: with the card, or to the one that stood beside it. */
type Follow = 'card' | 'place';

interface Moves {
  /** Moves a card, or all the chosen ones when it is among them, or the launch line. */
  move: (id: string, to: string, position: Position, follow?: Follow, lane?: LaneOf) => Promise<void>;
  /** Deletes a card, or all the chosen ones; takes the launch line away. */
  remove: (id: string) => Promise<void>;
  /** Opens the dialog that moves by choosing the column and the place. */
  ask: (id: string) => void;
}

const MovesContext = createContext<Moves | null>(null);

/** Moves and deletes cards: painted at once, stored behind it, said in words, and taken back when it was refused. */
export function MovesProvider({ children }: { children: ReactNode }) {
  const t = useWords(moving);
  const many = useWords(selectionWords);
  const { feed, focus, keys, dropLook, stage, selection } = useBoard();
  const { run } = useSteps();
  const toast = useToast();
  const letIn = useLetIn();
  const line = useLineMoves();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState<{ card: string; ids: readonly string[] } | null>(null);

  const moves = useMemo<Moves>(() => {
    const titleOf = (id: string) => feed.rows.row(id)?.title ?? '';
    const columns = () => feed.shape().columns ?? [];
    const laneOf = (id: string) =>
      columns().find((column) => feed.lanes.whole(column.id)?.ids.includes(id))?.id;
    const meant = (id: string) => (id === launchLineId ? [id] : meantBy(id, feed, selection));
    const beside = (id: string, moving: ReadonlySet<string>): string | null => {
      const ids = stage.cellWith(id) ?? feed.lanes.lane(laneOf(id) ?? '')?.ids ?? [];
      const index = ids.indexOf(id);
      const next = ids.slice(index + 1).find((other) => !moving.has(other));
      return next ?? ids.slice(0, Math.max(0, index)).findLast((other) => !moving.has(other)) ?? null;
    };
    /** The position as the store knows it: beside an item that stays. */
    const placed = (to: string, position: Position, moving: ReadonlySet<string>) => {
      const ids = feed.lanes.whole(to)?.ids ?? [];
      return itemPosition(
        withLine(ids, to === backlogColumnId ? lineIndexNow(feed) : null),
        position,
        moving,
      );
    };
    return {
      async move(id, to, wished, follow = 'card', lane?: LaneOf) {
        const ids = meant(id);
        const moving = new Set(ids);
        const position = placed(to, wished, moving);
        if (id === launchLineId) {
          const over = keys.hold();
          if (to === backlogColumnId) await line.draw(position);
          focus.want(id);
          over(true);
          return;
        }
        const isMany = ids.length > 1;
        const from = laneOf(id);
        const next = follow === 'card' && !stage.isFolded(to) ? id : beside(id, moving);
        const { name = '', kind } = columns().find((column) => column.id === to) ?? {};
        if (kind === 'done' && from === to && lane === undefined && !isMany) {
          setSaid(t.doneOrder);
          return;
        }
        const title = titleOf(id);
        const row = feed.rows.row(id);
        const changesLane = lane && row && laneKey(laneName(row, lane.by)) !== laneKey(lane.name);
        const quiet = !isMany && !changesLane && from === to && follow === 'card';
        const done = isMany
          ? many.movedMany(ids.length, name)
          : changesLane
            ? t.movedLane(title, lane.name ?? t.laneOfNone, name)
            : t.moved(title, name);
        const outcome = await letIn(
          async (reason) => {
            const over = keys.hold();
            const arrive = () => {
              focus.want(next);
              over(true);
            };
            const paint = () => {
              dropLook.end();
              const settle = feed.lanes.begin({ ids, to, position });
              const rows = lane ? ids.map((each) => feed.rows.row(each)) : [];
              const unpaint = rows.map((each) =>
                lane && each ? feed.rows.paint(each.id, setForLane(each, lane)) : undefined,
              );
              // Lanes are cut anew first: the card takes the focus where it will be, not where it was.
              if (lane) queueMicrotask(arrive);
              else arrive();
              return (stored: boolean) => {
                settle(stored);
                if (stored) return;
                for (const back of unpaint) back?.();
                focus.want(id);
              };
            };
            const storing = moveItems({
              itemIds: ids,
              column: to,
              position,
              ...(lane === undefined ? {} : { lane }),
              ...(reason === undefined ? {} : { reason }),
            });
            return paintedMeanwhile(paint, storing).finally(() => over(false));
          },
          { items: ids.length, ...(quiet ? {} : { done }) },
        );
        const left = outcome.ok ? ids.length - outcome.value.value.moved : 0;
        if (left > 0) toast({ text: many.someGone(left) });
        const there = feed.lanes.whole(to)?.ids ?? [];
        if (quiet) setSaid(t.movedWithin(title, there.indexOf(id) + 1, there.length));
      },
      async remove(id) {
        if (id === launchLineId) {
          focus.want(feed.lanes.whole(backlogColumnId)?.ids[0] ?? null);
          await line.takeAway();
          return;
        }
        const ids = meant(id);
        const title = titleOf(id);
        const next = beside(id, new Set(ids));
        const settle = feed.lanes.begin({ ids, to: null, position: { at: 'bottom' } });
        if (ids.length > 1) selection.clear();
        focus.want(next);
        const done = ids.length > 1 ? many.deletedMany(ids.length) : t.deleted(title);
        const outcome = await run(() => deleteItems(ids), { done, items: ids.length });
        settle(outcome.ok);
      },
      ask: (id) => setAsking({ card: id, ids: meant(id) }),
    };
  }, [feed, focus, keys, dropLook, stage, selection, letIn, line, many, run, t, toast]);

  return (
    <MovesContext value={moves}>
      {children}
      <div role="status" aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      {asking === null ? null : (
        <Suspense>
          <MoveDialog
            card={asking.card}
            itemIds={asking.ids}
            onClose={() => {
              setAsking(null);
              focus.want(asking.card);
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
