import * as z from 'zod/mini';
import type { ToldEntry } from './history-fold';
import type { HistoryNames } from './history-names';

const texts = z.array(z.string());
const steps = z.array(z.object({ id: z.string(), text: z.string(), done: z.boolean() }));
const links = z.array(z.object({ url: z.string(), title: z.optional(z.string()) }));

/** What happened to the lists of an item: its labels, people, checklist, links and done points, told by what came and went. */
export function listLines(entry: ToldEntry, { words: t, values: v, doneRule }: HistoryNames): string[] {
  return [
    ...wordLines(entry, 'labels', v.labels, t),
    ...wordLines(entry, 'people', v.people, t),
    ...stepLines(entry, t),
    ...linkLines(entry, t),
    ...ruleLines(entry, t, doneRule),
  ];
}

type T = HistoryNames['words'];

/** The two sides of a change: what a field is now, and what it was, if that is known. */
function sides<S>(
  entry: ToldEntry,
  field: string,
  schema: z.ZodMiniType<S>,
): { now: S | null; was: S | null | undefined } | null {
  if (!(field in entry.set)) return null;
  const read = (value: unknown) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  return {
    now: read(entry.set[field]),
    was: field in entry.former ? read(entry.former[field]) : undefined,
  };
}

function wordLines(entry: ToldEntry, field: string, name: string, t: T): string[] {
  const change = sides(entry, field, texts);
  if (!change) return [];
  const now = change.now ?? [];
  const was = change.was ?? [];
  // Without what was before, what is now is all there is to tell.
  if (change.was === undefined) return [now.length > 0 ? t.hSet(name, now.join(', ')) : t.hCleared(name)];
  const came = now.filter((word) => !was.includes(word));
  const went = was.filter((word) => !now.includes(word));
  return [
    ...(came.length > 0 ? [t.hCame(name, came.join(', '))] : []),
    ...(went.length > 0 ? [t.hWent(name, went.join(', '))] : []),
  ];
}

function stepLines(entry: ToldEntry, t: T): string[] {
  const change = sides(entry, 'steps', steps);
  if (!change) return [];
  const now = change.now ?? [];
  if (change.was === undefined) {
    const done = now.filter((step) => step.done).length;
    return [now.length > 0 ? t.hSteps(done, now.length) : t.hNoSteps];
  }
  const was = new Map((change.was ?? []).map((step) => [step.id, step]));
  const lines = now.flatMap((step) => {
    const before = was.get(step.id);
    if (!before) return [t.hStepAdded(step.text)];
    if (before.done !== step.done) return [step.done ? t.hTicked(step.text) : t.hUnticked(step.text)];
    return before.text === step.text ? [] : [t.hStepRenamed(step.text)];
  });
  const left = new Set(now.map(({ id }) => id));
  for (const step of was.values()) if (!left.has(step.id)) lines.push(t.hStepDeleted(step.text));
  if (lines.length > 3) return [t.hSteps(now.filter((step) => step.done).length, now.length)];
  return lines.length > 0 ? lines : [t.hStepsMoved];
}

function linkLines(entry: ToldEntry, t: T): string[] {
  const change = sides(entry, 'links', links);
  if (!change) return [];
  const now = change.now ?? [];
  const was = change.was ?? [];
  if (change.was === undefined && now.length === 0) return [t.hNoLinks];
  const came = now.filter(({ url }) => !was.some((link) => link.url === url));
  const went = was.filter(({ url }) => !now.some((link) => link.url === url));
  const lines = [
    ...came.map((link) => t.hLinkAdded(nameOf(link))),
    ...went.map((link) => t.hLinkRemoved(nameOf(link))),
  ];
  return lines.length > 0 ? lines : [t.hLinks];
}

function ruleLines(entry: ToldEntry, t: T, doneRule: (id: string) => string): string[] {
  const change = sides(entry, 'doneRulesMet', texts);
  if (!change) return [];
  const now = change.now ?? [];
  const was = change.was ?? [];
  const named = (ids: readonly string[]) => ids.map(doneRule).filter(Boolean);
  const came = named(now.filter((id) => !was.includes(id)));
  const went = named(was.filter((id) => !now.includes(id)));
  const lines = [...came.map((text) => t.hTicked(text)), ...went.map((text) => t.hUnticked(text))];
  return lines.length > 0 ? lines : [t.hDoneRules];
}

function nameOf(link: { url: string; title?: string | undefined }): string {
  return link.title ?? link.url;
}
