import { useLiveQuery } from 'dexie-react-hooks';
import { type Ref, useEffect, useImperativeHandle } from 'react';
import type { Request } from '@/lib/domain/entities';
import { requestsById } from '@/lib/store/queries/requests';
import { Listbox } from '@/components/listbox/Listbox';
import { useLines } from '@/components/listbox/use-lines';
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
  const lines = useLines(ids, rowHeight);
  const { scroller, scrollTo } = lines;
  const shownIds = lines.shown.map(({ id }) => id);
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
    if (selected >= 0) scrollTo(selected);
  }, [selected, scrollTo]);
  return (
    <Listbox
      lines={lines}
      label={label}
      selected={selected}
      className={styles['list']}
      lineClassName={styles['row']}
      onChoose={(id) => {
        onSelect(id);
        scroller.current?.focus({ preventScroll: true });
      }}
    >
      {(id) => <RequestRow request={byId.get(id)} />}
    </Listbox>
  );
}
