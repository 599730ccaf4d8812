import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useRoute } from 'wouter';
import type { LaneOf } from '@/lib/domain/lanes';
import { find } from '@/locales/find';
import { useToday } from '@/components/app/use-today';
import { useWords } from '@/components/language/language';
import { useCardClicks } from '@/components/selection/use-card-clicks';
import { classNames } from '@/components/ui/class-names';
import styles from './card-list.module.css';
import { BoardCard } from './BoardCard';
import { type CardFaceOf, type CardLook, CardRow } from './CardRow';
import { useBoard, useCount, useLane } from './feed';
import { useAnchor } from './use-anchor';
import { useBoardLook } from './use-board-look';
import type { Spot } from './stage';
import { dragData, mayDrop } from './use-card-drag';
import { indexIn } from './index-in';
import { useCardKeys } from './use-card-keys';

/** px a card is taken to be high before it was measured, and px between two. */
const sizes = {
  comfortable: { estimate: 92, gap: 8 },
  compact: { estimate: 68, gap: 6 },
  line: { estimate: 34, gap: 3 },
  row: { estimate: 41, gap: 0 },
} as const;

/** Rows read ahead in each direction, so that a fling finds its cards filled. */
const readAhead = 40;

/**
 * The cards of one column, of any number: only those on screen are in the page. Cards are moved by dragging, by keys and
 * by their menu.
 */
export function CardList({
  column,
  label,
  look,
  face = BoardCard,
  entries,
  fixed = false,
  empty,
  cell,
  after,
  onAdd,
}: {
  column: string;
  /** The list's name for those who cannot see it. */
  label: string;
  look: CardLook;
  /** What a place in the list shows; a card of the board when absent. */
  face?: CardFaceOf;
  /** What the list shows, where that is not the column in its own order. */
  entries?: readonly string[];
  /** True where nothing can be dragged: the list is in another order than the column. */
  fixed?: boolean;
  /** What stands in an empty list. */
  empty: ReactNode;
  /** The part of the column that stands in a lane; all of it when absent. */
  cell?: { lane: LaneOf; ids: readonly string[] };
  /** What stands behind the last card. */
  after?: ReactNode;
  /** Called when a key asks for a new item here. */
  onAdd: () => void;
}) {
  const { feed, focus, dropLook } = useBoard();
  const whole = useLane(column);
  const { ids, complete } = cell
    ? { ids: cell.ids, complete: true }
    : { ids: entries ?? whole.ids, complete: whole.complete };
  const lane = cell?.lane;
  const spot = useMemo<Spot>(() => ({ column, ...(lane ? { lane } : {}) }), [column, lane]);
  const isHiding = useCount(column) > whole.ids.length;
  const f = useWords(find);
  const today = useToday();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [, item] = useRoute('/item/:id');
  // A wish for a card elsewhere is no news here.
  const wanted = useSyncExternalStore(focus.subscribe, () => {
    const card = focus.wanted();
    return card !== null && indexIn(ids, card) !== -1 ? card : null;
  });
  const wantedIndex = wanted === null ? -1 : indexIn(ids, wanted);
  const { density } = useBoardLook();
  const { estimate, gap } = sizes[look === 'row' ? 'row' : density];

  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: 2,
    gap,
    // Cards that were taken to be higher or lower than they are move to their places without being drawn twice.
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    paddingEnd: 8,
    // The card with the focus and the one that is dragged stay in the page, wherever it is scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => {
        const pinned = [active, dragged, wanted].flatMap((id) => (id === null ? [] : [indexIn(ids, id)]));
        const all = new Set([...defaultRangeExtractor(range), ...pinned.filter((index) => index >= 0)]);
        return Array.from(all).toSorted((a, b) => a - b);
      },
      [active, dragged, wanted, ids],
    ),
  });
  useAnchor(list, ids);
  // Heights measured in one density say nothing about another.
  useLayoutEffect(() => list.measure(), [list, density]);
  const onKeyDown = useCardKeys(spot, ids, onAdd, fixed);
  const clicks = useCardClicks(ids);

  useLayoutEffect(() => {
    if (wantedIndex === -1) return;
    setActive(wanted);
    list.scrollToIndex(wantedIndex, { align: 'auto' });
  }, [list, wanted, wantedIndex]);

  const cards = list.getVirtualItems();
  const firstIndex = cards[0]?.index ?? 0;
  const lastIndex = cards.at(-1)?.index ?? 0;
  useEffect(() => {
    feed.rows.want(ids.slice(Math.max(0, firstIndex - readAhead), lastIndex + readAhead));
  }, [feed, ids, firstIndex, lastIndex]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const canDrop = ({ source }: { source: { data: Record<string, unknown> } }) =>
      !fixed && mayDrop(source.data, spot.lane);
    return combine(
      autoScrollForElements({ element, canScroll: canDrop }),
      dropTargetForElements({
        element,
        canDrop,
        getData: () => dragData(spot),
        onDrag: ({ location }) => setOver(location.current.dropTargets[0]?.element === element),
        onDragLeave: () => setOver(false),
        onDrop: () => dropLook.leave(() => setOver(false)),
      }),
    );
  }, [spot, fixed, dropLook]);

  const tabbable = active !== null && indexIn(ids, active) !== -1 ? active : ids[firstIndex];
  return (
    <div
      ref={scroller}
      className={classNames(styles['scroller'], look === 'card' && styles['card'], over && styles['over'])}
      data-look={look}
      data-cell={cell ? true : undefined}
    >
      {ids.length > 0 || !complete ? null : isHiding && !cell ? (
        <p className={styles['none']}>{f.noneHere}</p>
      ) : (
        empty
      )}
      {ids.length > 0 ? (
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the rows take the focus, one at a time
        <div
          className={styles['list']}
          role="grid"
          aria-label={label}
          aria-rowcount={ids.length}
          aria-multiselectable
          ref={list.containerRef}
          onKeyDown={onKeyDown}
          {...clicks}
        >
          {cards.map(({ key, index }) => (
            // A card that only stands elsewhere since others were measured is not drawn again.
            <div
              key={key}
              ref={list.measureElement}
              className={styles['place']}
              role="presentation"
              data-index={index}
            >
              <CardRow
                id={String(key)}
                spot={spot}
                index={index}
                face={face}
                fixed={fixed}
                today={today}
                tabbable={key === tabbable}
                open={key === item?.id}
                wanted={key === wanted}
                onActive={setActive}
                onDragging={setDragged}
              />
            </div>
          ))}
        </div>
      ) : null}
      {after}
      {over && ids.length > 0 ? (
        <div className={styles['end']} style={{ top: list.getTotalSize() }} aria-hidden />
      ) : null}
    </div>
  );
}
