import { type Exclusions, leftOutMarks } from '@/lib/domain/limits';
import { type Mark, markKey } from '@/lib/domain/marks';
import type { Records } from './records';

/** How many items count against no limit, by column. Reads nothing where the team leaves nothing out. */
export async function leftOutIn(
  records: Records,
  columnIds: readonly string[],
  exclusions: Exclusions,
): Promise<Map<string, number>> {
  const marks = leftOutMarks(exclusions);
  if (marks.length === 0) return new Map();
  const counts = columnIds.map(async (id): Promise<[string, number]> => {
    return [id, (await markedIn(records, id, marks)).length];
  });
  return new Map(await Promise.all(counts));
}

/** The ids of a column's items that have any of some marks, each once: keys alone. */
export async function markedIn(
  records: Records,
  columnId: string,
  marks: readonly Mark[],
): Promise<string[]> {
  if (marks.length === 0) return [];
  return records.idsUnder(
    'items',
    'marks',
    marks.map((mark) => markKey(columnId, mark)),
  );
}
