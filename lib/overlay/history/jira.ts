import * as z from 'zod/mini';
import type { ToldMove } from '@/lib/domain/told-moves';

/** Issues asked for at once. */
const page = 50;

const configuration = z.object({
  columnConfig: z.object({
    columns: z.array(z.object({ name: z.string(), statuses: z.array(z.object({ id: z.string() })) })),
  }),
});
const change = z.object({
  field: z.string(),
  from: z.optional(z.nullable(z.string())),
  to: z.optional(z.nullable(z.string())),
});
const issues = z.object({
  total: z.optional(z.number()),
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({ created: z.string(), status: z.object({ id: z.string() }) }),
      changelog: z.object({
        total: z.optional(z.number()),
        histories: z.array(z.object({ created: z.string(), items: z.array(change) })),
      }),
    }),
  ),
});

/** Where a board's columns are told. `root` is the path Jira stands at, mostly none. */
export function columnsAddress(root: string, boardId: string): string {
  return `${root}/rest/agile/1.0/board/${encodeURIComponent(boardId)}/configuration`;
}

/** Where its issues are told with their changes, from the `from`th on: those that are open, or were touched in 90 days. */
export function issuesAddress(root: string, boardId: string, from: number): string {
  const asked = new URLSearchParams({
    expand: 'changelog',
    fields: 'created,status',
    jql: 'statusCategory != Done OR updated >= -90d',
    startAt: String(from),
    maxResults: String(page),
  });
  return `${root}/rest/agile/1.0/board/${encodeURIComponent(boardId)}/issue?${asked}`;
}

/** The column of each status, by its title; null when it is no such answer. */
export function jiraColumns(json: unknown): Map<string, string> | null {
  const read = configuration.safeParse(json);
  if (!read.success) return null;
  return new Map(
    read.data.columnConfig.columns.flatMap(({ name, statuses }) =>
      statuses.map(({ id }) => [id, name] as const),
    ),
  );
}

/** The ways of some issues, and from where on to ask for more, if there are more. Null when it is no such answer. */
export function jiraMoves(
  json: unknown,
  columns: ReadonlyMap<string, string>,
  from: number,
): { moves: ToldMove[]; next: number | null } | null {
  const read = issues.safeParse(json);
  if (!read.success) return null;
  const { total = 0, issues: some } = read.data;
  const next = from + some.length;
  return {
    moves: some.flatMap((issue) => wayOf(issue, columns)),
    next: some.length > 0 && next < total ? next : null,
  };
}

function wayOf(
  { key, fields, changelog }: z.infer<typeof issues>['issues'][number],
  columns: ReadonlyMap<string, string>,
): ToldMove[] {
  const { histories, total = 0 } = changelog;
  const changes = histories
    .flatMap(({ created, items }) => items.map((item) => ({ ...item, at: timeOf(created) })))
    .filter(({ field }) => field === 'status')
    .toSorted((a, b) => a.at - b.at);
  const begun = changes[0]?.from ?? fields.status.id;
  // Of a long changelog Jira tells the latest changes alone.
  const isCut = total > histories.length;
  const first = isCut
    ? { status: begun, at: Math.min(...histories.map(({ created }) => timeOf(created))), isAtLeast: true }
    : { status: begun, at: timeOf(fields.created) };
  const way = [first, ...changes.map(({ to, at }) => ({ status: to ?? '', at }))];
  return way.flatMap(({ status, ...move }) => {
    const column = columns.get(status);
    return column === undefined ? [] : [{ card: key, column, ...move }];
  });
}

/** `2026-05-11T15:26:00.000+0000`, which not every browser reads. */
function timeOf(text: string): number {
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
