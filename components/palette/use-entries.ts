import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Column } from '@/lib/domain/entities';
import { allWords } from '@/lib/domain/words';
import { boardLooks, densities } from '@/lib/platform/board-look';
import { itemsById } from '@/lib/store/queries/board';
import { requestsById } from '@/lib/store/queries/requests';
import { views as savedViews } from '@/lib/store/queries/views';
import { actions as actionWords } from '@/locales/actions';
import { board } from '@/locales/board';
import { findBar } from '@/locales/find-bar';
import { palette } from '@/locales/palette';
import { useRunners } from '@/components/actions/actions';
import { type ActionId, actionIds, shapeOf } from '@/components/actions/action-map';
import { useBoard, useColumns } from '@/components/board/feed';
import { useFinder } from '@/components/find/finder';
import { usePickView } from '@/components/find/use-pick-view';
import { useWords } from '@/components/language/language';
import { press, type Target } from './target';

export interface Entry {
  id: string;
  label: string;
  /** Said beside it in a lighter voice. */
  aside?: string;
  keys?: string;
  run: () => void;
}

export interface EntryGroup {
  id: string;
  name: string;
  entries: readonly Entry[];
}

const mostFound = 12;
const mostOfTarget = 5;

/** What the palette offers for what is typed: what can be done now, and what there is to open. */
export function useEntries(
  text: string,
  target: Target,
  { onRun, onColumn }: { onRun: (run: () => void) => void; onColumn: (column: Column) => void },
): EntryGroup[] {
  const t = useWords(palette);
  const a = useWords(actionWords);
  const b = useWords(board);
  const f = useWords(findBar);
  const runners = useRunners();
  const { feed } = useBoard();
  const columns = useColumns();
  const finder = useFinder();
  const [, navigate] = useLocation();
  const saved = useLiveQuery(savedViews);
  const pick = usePickView();
  const { engine } = finder;
  const hits = useMemo(() => engine?.lookFor(text, mostFound) ?? [], [engine, text]);
  const rows = useLiveQuery(async () => {
    const ids = hits.map(({ id }) => id);
    const [items, requests] = await Promise.all([itemsById(ids), requestsById(ids)]);
    return new Map([...items, ...requests].flatMap((row) => (row ? [[row.id, row] as const] : [])));
  }, [hits.map(({ id }) => id).join()]);

  const entry = (id: ActionId, run: () => void): Entry => {
    const [keys] = shapeOf(id).keys;
    return { id, label: a[id], run: () => onRun(run), ...(keys === undefined ? {} : { keys }) };
  };
  const offered = actionIds.filter((id) => !shapeOf(id).keyOnly);
  const ofTarget = offered
    .filter((id) => shapeOf(id).where === target.where)
    .map((id) => entry(id, () => press(id, target)));
  const ofPage = (groups: readonly string[]) =>
    offered
      .filter((id) => shapeOf(id).where === 'page' && groups.includes(shapeOf(id).group) && runners.has(id))
      .map((id) => entry(id, () => runners.run(id)));
  const looks: Entry[] = [
    ...densities.map((density) => ({
      id: `size.${density}`,
      label: t.cardSize({ comfortable: b.comfortable, compact: b.compact, line: b.oneLine }[density]),
      run: () => onRun(() => boardLooks.change({ density })),
    })),
    ...columns.map((column) => ({
      id: `column.${column.id}`,
      label: b.editColumn(column.name),
      run: () => onColumn(column),
    })),
  ];
  const found = hits.flatMap(({ id, kind }): Entry[] => {
    const row = rows?.get(id);
    if (!row) return [];
    const where =
      'rank' in row ? (columns.find((column) => column.id === row.column)?.name ?? '') : f.request;
    return [{ id, label: row.title, aside: where, run: () => onRun(() => navigate(`/${kind}/${id}`)) }];
  });

  const picks = (saved ?? []).map((view): Entry => ({
    id: view.id,
    label: view.name,
    aside: view.query,
    run: () => onRun(() => pick(view)),
  }));

  const title = target.card === undefined ? '' : (feed.rows.row(target.card)?.title ?? '');
  const groups: EntryGroup[] = [
    {
      id: 'target',
      name: target.where === 'card' ? t.thisCard(title) : t.thisRequest,
      // The first few: where to go stands below them and must be in sight.
      entries: text.trim() === '' ? ofTarget.slice(0, mostOfTarget) : chosen(ofTarget, text),
    },
    { id: 'go', name: t.go, entries: chosen(ofPage(['go']), text) },
    { id: 'make', name: t.make, entries: chosen(ofPage(['make']), text) },
    { id: 'find', name: t.find, entries: chosen(ofPage(['find']), text) },
    { id: 'views', name: t.views, entries: chosen(picks, text) },
    { id: 'steps', name: t.steps, entries: chosen(ofPage(['steps']), text) },
    { id: 'found', name: t.found, entries: found },
    // There may be many of them: they wait until something is typed.
    { id: 'looks', name: t.setUp, entries: text.trim() === '' ? [] : chosen(looks, text) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Those whose label has a word beginning with each word typed. */
function chosen(entries: readonly Entry[], text: string): readonly Entry[] {
  const typed = allWords(text);
  if (typed.length === 0) return text.trim() === '' ? entries : [];
  return entries.filter(({ label }) => {
    const words = allWords(label);
    return typed.every((one) => words.some((word) => word.startsWith(one)));
  });
}
