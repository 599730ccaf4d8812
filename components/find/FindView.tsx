import { useVirtualizer } from '@tanstack/react-virtual';
import { useLiveQuery } from 'dexie-react-hooks';
import { SearchX, TextSearch } from 'lucide-react';
import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Hit } from '@/lib/store/live/finder';
import { itemsById } from '@/lib/store/queries/board';
import { requestsById } from '@/lib/store/queries/requests';
import { findBar } from '@/locales/find-bar';
import { useArrived } from '@/components/kept-screen/use-arrived';
import { useWords } from '@/components/language/language';
import { EmptyState } from '@/components/ui/EmptyState';
import styles from './find-view.module.css';
import { useFinder, useFound } from './finder';
import { HitRow } from './HitRow';

const rowHeight = 56;
const noHits: readonly Hit[] = [];

/** Everything that was found, items and requests, the likeliest first; any number of them, those on screen in the page. */
export function FindView() {
  useArrived();
  const t = useWords(findBar);
  const finder = useFinder();
  const { asks, count, whole } = useFound();
  if (!asks) {
    return (
      <EmptyState icon={<TextSearch size={26} />} title={t.label}>
        {t.resultsHint}
      </EmptyState>
    );
  }
  if (count === 0) {
    return whole ? (
      <EmptyState icon={<SearchX size={26} />} title={t.resultsNone}>
        {t.resultsNoneHint}
      </EmptyState>
    ) : null;
  }
  return <Hits hits={finder.engine?.hits() ?? noHits} />;
}

/** The address of what was found. */
function addressOf({ kind, id }: Hit): string {
  return `/${kind}/${id}`;
}

function Hits({ hits }: { hits: readonly Hit[] }) {
  const t = useWords(findBar);
  const prefix = useId();
  const [, navigate] = useLocation();
  const scroller = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string>();
  const getItemKey = useCallback((index: number) => hits[index]?.id ?? index, [hits]);
  // The list is not memoized by a compiler, and none of its functions is handed on.
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const near = shown.map(({ index }) => hits[index]).filter((hit) => hit !== undefined);
  const rows = useRows(near);
  const at = Math.max(
    0,
    hits.findIndex(({ id }) => id === chosen),
  );
  const go = (to: number) => {
    const index = Math.max(0, Math.min(hits.length - 1, to));
    setChosen(hits[index]?.id);
    virtual.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[at];
    const to = {
      ArrowDown: chosen === undefined ? 0 : at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: hits.length - 1,
      PageDown: at + 10,
      PageUp: at - 10,
    }[event.key];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' && hit) navigate(addressOf(hit));
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={t.resultsLabel}
      aria-activedescendant={`${prefix}-${hits[at]?.id}`}
      tabIndex={0}
      className={styles['list']}
      data-found
      onKeyDown={onKeyDown}
    >
      <div className={styles['all']} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const hit = hits[index];
          if (!hit) return null;
          return (
            // The keys are handled by the list, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the list, which has the focus
            <div
              key={key}
              id={`${prefix}-${hit.id}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={hits.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={styles['row']}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setChosen(hit.id);
                navigate(addressOf(hit));
              }}
            >
              <HitRow hit={hit} row={rows?.get(hit.id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The rows of what is on screen, by id, as they are now. */
function useRows(hits: readonly Hit[]) {
  return useLiveQuery(async () => {
    const ids = (kind: Hit['kind']) => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    const [items, requests] = await Promise.all([itemsById(ids('item')), requestsById(ids('request'))]);
    const found = [...items, ...requests].filter((row) => row !== undefined);
    return new Map(found.map((row) => [row.id, row]));
  }, [hits.map(({ id }) => id).join()]);
}
