import { useVirtualizer } from '@tanstack/react-virtual';
import { useLiveQuery } from 'dexie-react-hooks';
import { type Ref, useCallback, useEffect, useId, useImperativeHandle, useRef } from 'react';
import type { Request } from '@/lib/domain/entities';
import { requestsById } from '@/lib/store/queries/requests';
import { RequestRow } from './RequestRow';
import styles from './request-list.module.css';

const rowHeight = 60;

/**
 * The list, newest first, windowed: the ids are known, the rows of those in sight are read. One stop for the keyboard:
 * the list has the focus and names the row that is selected.
 */
export function RequestList({
  label,
  ids,
  selectedId,
  onSelect,
  ref,
}: {
  label: string;
  ids: readonly string[];
  selectedId: string | undefined;
  onSelect: (id: string) => void;
  ref: Ref<{ focus: () => void }>;
}) {
  const prefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  // The same function for the same list: another one has every place worked out again.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  // The list is not memoized by a compiler, and none of its functions is handed on.
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in each render, never memoized
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const shownIds = shown.map(({ index }) => ids[index] ?? '');
  const rows = useLiveQuery(async () => requestsById(shownIds), [shownIds.join()]);
  const byId = new Map<string, Request>();
  for (const row of rows ?? []) if (row) byId.set(row.id, row);
  const selected = selectedId === undefined ? -1 : ids.indexOf(selectedId);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }));
  // Whoever comes here can decide by key at once; so can who pressed something that is gone now, as a toast's Undo.
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected);
  }, [selected, virtual]);
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-activedescendant={selected >= 0 ? `${prefix}-${selectedId}` : undefined}
      tabIndex={0}
      className={styles['list']}
    >
      <div className={styles['all']} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start }) => (
          // The keys are handled where the whole screen hears them, not row by row.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the list, which has the focus
          <div
            key={key}
            id={`${prefix}-${ids[index]}`}
            role="option"
            aria-selected={index === selected}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            tabIndex={-1}
            className={styles['row']}
            style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            // The list keeps the focus: a row may leave the page while it scrolls.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              onSelect(ids[index] ?? '');
              scroller.current?.focus({ preventScroll: true });
            }}
          >
            <RequestRow request={byId.get(ids[index] ?? '')} />
          </div>
        ))}
      </div>
    </div>
  );
}
