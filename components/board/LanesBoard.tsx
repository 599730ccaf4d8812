import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type LaneCut, laneKey, type LaneOf } from '@/lib/domain/lanes';
import { board } from '@/locales/board';
import { lanes as laneWords } from '@/locales/lanes';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { useBoard, useColumns } from './feed';
import { LaneHeads } from './LaneHeads';
import { LaneRow } from './LaneRow';
import { LanesRest } from './LanesRest';
import styles from './lanes-board.module.css';
import type { Spot } from './stage';
import { useBoardLook } from './use-board-look';
import { useCut } from './use-cut';
import { useFoldedLanes } from './use-folded-lanes';

/** px a lane is taken to be high before it was measured. */
const estimate = 240;

/** The board cut into lanes: the columns stand over all of them, and only the lanes on screen are in the page. */
export function LanesBoard({ by }: { by: LaneCut }) {
  const t = useWords(board);
  const l = useWords(laneWords);
  const columns = useColumns();
  const { stage, focus } = useBoard();
  const { groups, shown } = useCut(by);
  const { folded } = useBoardLook();
  const lanes = useFoldedLanes(by);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [adding, setAdding] = useState<Spot | null>(null);
  const addIn = useCallback((column: string, lane: LaneOf) => setAdding({ column, lane }), []);
  const endAdding = useCallback(() => setAdding(null), []);
  const addingLane = adding?.lane && laneKey(adding.lane.name);
  const wanted = useSyncExternalStore(focus.subscribe, focus.wanted);

  useLayoutEffect(
    () => stage.show({ folded, lanes: { by, groups, folded: lanes.isFolded } }),
    [stage, folded, by, groups, lanes.isFolded],
  );
  useEffect(() => {
    const element = scroller.current;
    return element ? autoScrollForElements({ element }) : undefined;
  }, []);

  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const list = useVirtualizer<HTMLDivElement, Element>({
    count: groups.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: useCallback((index: number) => groups[index]?.key ?? index, [groups]),
    overscan: 1,
    // The lane with the focus stays in the page, wherever it is scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => {
        const at = groups.findIndex(({ key }) => key === active);
        const all = new Set([...defaultRangeExtractor(range), ...(at === -1 ? [] : [at])]);
        return Array.from(all).toSorted((a, b) => a - b);
      },
      [groups, active],
    ),
  });

  const wantedAt =
    wanted === null
      ? -1
      : groups.findIndex(({ ids }) => ids.values().some((cards) => cards.includes(wanted)));
  const { unfold } = lanes;
  useLayoutEffect(() => {
    const group = groups[wantedAt];
    if (!group) return;
    // A card that is carried into a folded lane opens it.
    unfold(group);
    list.scrollToIndex(wantedAt, { align: 'auto' });
  }, [list, groups, wantedAt, unfold]);

  return (
    <section className={styles['board']} aria-label={t.boardLabel} ref={scroller}>
      <VisuallyHidden>
        <p>{t.keysHint}</p>
      </VisuallyHidden>
      <div className={styles['wide']}>
        <LaneHeads
          by={by}
          columns={columns}
          adding={adding && !adding.lane ? adding.column : null}
          onAdd={(column) => setAdding(column === null ? null : { column })}
        />
        {groups.length === 0 ? <p className={styles['none']}>{l.lanesEmpty}</p> : null}
        <div className={styles['lanes']} style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ key, index, start }) => {
            const group = groups[index];
            return group ? (
              <div
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={styles['place']}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => setActive(group.key)}
              >
                <LaneRow
                  by={by}
                  group={group}
                  columns={columns}
                  folded={lanes.isFolded(group)}
                  onFold={lanes.turn}
                  adding={group.key === addingLane ? (adding?.column ?? null) : null}
                  onAdd={addIn}
                  onAdded={endAdding}
                />
              </div>
            ) : null;
          })}
        </div>
        <LanesRest columns={columns} shown={shown} />
      </div>
    </section>
  );
}
