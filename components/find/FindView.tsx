import { useLiveQuery } from 'dexie-react-hooks';
import { SearchX, TextSearch } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Hit } from '@/lib/store/live/finder';
import { itemsById } from '@/lib/store/queries/board';
import { requestsById } from '@/lib/store/queries/requests';
import { findBar } from '@/locales/find-bar';
import { useArrived } from '@/components/kept-screen/use-arrived';
import { useWords } from '@/components/language/language';
import { Listbox } from '@/components/listbox/Listbox';
import { useLines } from '@/components/listbox/use-lines';
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
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<string>();
  const ids = useMemo(() => hits.map(({ id }) => id), [hits]);
  const byId = useMemo(() => new Map(hits.map((hit) => [hit.id, hit])), [hits]);
  const lines = useLines(ids, rowHeight);
  const near = lines.shown.flatMap(({ id }) => byId.get(id) ?? []);
  const rows = useRows(near);
  const at = Math.max(0, chosen === undefined ? 0 : ids.indexOf(chosen));
  const go = (to: number) => {
    const index = Math.max(0, Math.min(hits.length - 1, to));
    setChosen(hits[index]?.id);
    lines.scrollTo(index);
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
  const open = (id: string) => {
    const hit = byId.get(id);
    setChosen(id);
    if (hit) navigate(addressOf(hit));
  };
  return (
    <Listbox
      lines={lines}
      label={t.resultsLabel}
      selected={at}
      className={styles['list']}
      lineClassName={styles['row']}
      onChoose={open}
      onKeyDown={onKeyDown}
    >
      {(id) => <HitRow kind={byId.get(id)?.kind ?? 'item'} row={rows?.get(id)} />}
    </Listbox>
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
