import * as z from 'zod/mini';
import { personText } from '@/lib/domain/person';
import { personSchema } from '@/lib/domain/source';
import type { wordsIn } from '@/lib/i18n/words';
import type { HistoryEntry } from '@/lib/store/queries/history';
import type { item } from '@/locales/item';

type ItemWords = ReturnType<typeof wordsIn<(typeof item)['en']>>;

export interface HistoryNames {
  words: ItemWords;
  /** The name of a column, by its id. */
  column: (id: string) => string;
  /** A calendar day in words. */
  day: (day: string) => string;
}

/** One step in the life of an item, in plain words; null for what only put its neighbours in order. */
export function historyLine({ kind, set, reason }: HistoryEntry, names: HistoryNames): string | null {
  const t = names.words;
  if (kind === 'request.accept') return t.hFromRequest;
  if (kind === 'item.add' || kind === 'sample.load') return t.hAdded;
  if ('deletedAt' in set) return set['deletedAt'] === null ? t.hRestored : t.hDeleted;
  const { column } = set;
  if (typeof column === 'string') {
    return reason && kind === 'item.move'
      ? t.hMovedOver(names.column(column), reason)
      : t.hMoved(names.column(column));
  }
  const edit = editLine(set, names);
  if (edit !== null) return edit;
  const onlyOrder = Object.keys(set).every((field) => field === 'rank');
  return kind === 'undo' && !onlyOrder ? t.hTakenBack : null;
}

function editLine(set: HistoryEntry['set'], { words: t, day }: HistoryNames): string | null {
  const { title, dueOn, blocked, requester } = set;
  if (typeof title === 'string') return t.hTitle(title);
  if ('description' in set) return t.hDescription;
  if (dueOn !== undefined) return typeof dueOn === 'string' ? t.hDue(day(dueOn)) : t.hNoDue;
  if (blocked !== undefined) return typeof blocked === 'string' ? t.hBlocked(blocked) : t.hUnblocked;
  if (requester === undefined) return null;
  const person = z.safeParse(personSchema, requester);
  return t.hRequester(person.success ? personText(person.data) : '');
}

/** What is saved while it is typed leaves many steps: of those that follow each other on one field, the last one stands. */
export function withoutRepeats(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.filter((entry, index) => {
    const newer = entries[index - 1];
    return !(newer && entry.kind === 'item.edit' && newer.kind === 'item.edit' && sameFields(entry, newer));
  });
}

function sameFields(a: HistoryEntry, b: HistoryEntry): boolean {
  return Object.keys(a.set).toSorted().join() === Object.keys(b.set).toSorted().join();
}
