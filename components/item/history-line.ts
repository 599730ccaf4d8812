import * as z from 'zod/mini';
import { personText } from '@/lib/domain/person';
import { personSchema } from '@/lib/domain/source';
import { listLines } from './history-lists';
import type { ToldEntry } from './history-fold';
import type { HistoryNames } from './history-names';

/** One step in the life of an item, in plain words; null for what only put its neighbours in order. */
export function historyLine(entry: ToldEntry, names: HistoryNames): string | null {
  const { kind, set, reason } = entry;
  const t = names.words;
  if (kind === 'request.accept') return t.hFromRequest;
  if (kind === 'item.bring-in') return t.hBroughtIn(plain(set['cardColumn']));
  if (kind === 'item.add' || kind === 'sample.load') return t.hAdded;
  if ('deletedAt' in set) return set['deletedAt'] === null ? t.hRestored : t.hDeleted;
  const { column, cardColumn } = set;
  if (typeof column === 'string') {
    if (kind === 'item.follow') return t.hFollowed(plain(cardColumn), names.column(column));
    return reason && kind === 'item.move'
      ? t.hMovedOver(names.column(column), reason)
      : t.hMoved(names.column(column));
  }
  if (typeof cardColumn === 'string') return t.hCardIn(cardColumn);
  const lines = [...textLines(set, names), ...valueLines(set, names), ...listLines(entry, names)];
  if (lines.length > 0) return lines.join(' · ');
  const onlyOrder = Object.keys(set).every((field) => field === 'rank');
  return kind === 'undo' && !onlyOrder ? t.hTakenBack : null;
}

type Set = ToldEntry['set'];

function textLines(set: Set, { words: t, day }: HistoryNames): string[] {
  const { title, dueOn, blocked, requester } = set;
  const lines: string[] = [];
  if (typeof title === 'string') lines.push(t.hTitle(title));
  if ('description' in set) lines.push(set['description'] === null ? t.hNoDescription : t.hDescription);
  if (dueOn !== undefined) lines.push(typeof dueOn === 'string' ? t.hDue(day(dueOn)) : t.hNoDue);
  if (blocked !== undefined) lines.push(typeof blocked === 'string' ? t.hBlocked(blocked) : t.hUnblocked);
  if (requester !== undefined) {
    const person = z.safeParse(personSchema, requester);
    lines.push(t.hRequester(person.success ? personText(person.data) : ''));
  }
  return lines;
}

function valueLines(set: Set, { words: t, values: v, guidepoint }: HistoryNames): string[] {
  const { need, effort, customerValue, businessValue, type, bucket } = set;
  const named: [string, unknown, string][] = [
    [
      v.need,
      need,
      need === 'must' || need === 'should' || need === 'could' || need === 'wont' ? v[need] : '',
    ],
    [v.effort, effort, typeof effort === 'number' ? v.effortIs(effort) : ''],
    [v.customerValue, customerValue, typeof customerValue === 'number' ? v.valueIs(customerValue, 5) : ''],
    [v.businessValue, businessValue, typeof businessValue === 'number' ? v.valueIs(businessValue, 5) : ''],
    [v.type, type, typeof type === 'string' ? type : ''],
    [v.bucket, bucket, typeof bucket === 'string' ? bucket : ''],
    [`${t.story}, ${t.storyWho}`, set['storyWho'], plain(set['storyWho'])],
    [`${t.story}, ${t.storyWhat}`, set['storyWhat'], plain(set['storyWhat'])],
    [`${t.story}, ${t.storyWhy}`, set['storyWhy'], plain(set['storyWhy'])],
    [v.guidepoint, set['guidepoint'], guidepoint(plain(set['guidepoint']))],
  ];
  return named
    .filter(([, value]) => value !== undefined)
    .map(([name, value, words]) => (value === null ? t.hCleared(name) : t.hSet(name, words)));
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
