import type { EventKind, FieldValue } from '@/lib/domain/event';
import type { HistoryEntry } from '@/lib/store/queries/history';

/** One step of a history, with what its fields were before it, as far as the entries read so far tell. */
export interface ToldEntry extends HistoryEntry {
  former: { readonly [field: string]: FieldValue };
}

/**
 * The entries (newest first), each with what stood before it. What is saved while it is typed leaves many steps: of those
 * that go on writing one text, the last one stands. A text that somebody else put in its place is never folded away.
 */
export function folded(entries: readonly HistoryEntry[]): ToldEntry[] {
  const told: ToldEntry[] = [];
  const known: Record<string, FieldValue> = {};
  // With its beginning in sight, a field that was never set was empty.
  const isWhole = beginnings.has(entries.at(-1)?.kind ?? '');
  for (const entry of entries.toReversed()) {
    const last = told.at(-1);
    const fields = Object.keys(entry.set);
    const former = Object.fromEntries(
      fields.filter((field) => isWhole || field in known).map((field) => [field, known[field] ?? null]),
    );
    if (last && goesOnWriting(last, entry)) told[told.length - 1] = { ...entry, former: last.former };
    else told.push({ ...entry, former });
    Object.assign(known, entry.set);
  }
  return told.toReversed();
}

const beginnings = new Set<string>(['item.add', 'request.accept', 'sample.load'] satisfies EventKind[]);

function goesOnWriting(older: HistoryEntry, newer: HistoryEntry): boolean {
  if (older.kind !== 'item.edit' || newer.kind !== 'item.edit') return false;
  const fields = Object.keys(newer.set);
  const [field = ''] = fields;
  if (fields.length !== 1 || Object.keys(older.set).join() !== field) return false;
  const before = textOf(older.set[field]);
  const after = textOf(newer.set[field]);
  return before !== null && after !== null && isOneInsertion(before, after);
}

/** The text of a field that is typed; null for one that is chosen. */
function textOf(value: FieldValue | undefined): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : value;
  if (typeof value !== 'object') return null;
  return Array.isArray(value) ? null : JSON.stringify(value);
}

/** Whether one text is the other with something put in at one place, as typing and deleting leave it. */
function isOneInsertion(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  return start + end === short.length;
}
