import type { Change, LogEvent } from '@/lib/domain/event';
import { mergeRow, type RegisterRow } from '@/lib/domain/merge';
import type { Stamp } from '@/lib/domain/stamp';
import { isApplied } from './log';
import { textId } from './project';
import type { Records } from './records';

/** Each entity as it was before an event, long texts included, by `<entity>/<id>`; absent: it did not exist. */
export type Former = Map<string, RegisterRow>;

/**
 * What the entities of `changes` were before `stamp`, worked out from the log. The ids of the events are gathered from
 * keys alone and each event is read once, so taking back a move of thousands costs a handful of reads.
 */
export async function formerRows(
  records: Records,
  changes: readonly Change[],
  stamp: Stamp,
): Promise<Former> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const eventIds = await records.idsUnder('events', 'refs', ids);
  const earlier = eventIds.filter((id) => id < stamp).toSorted();
  const events = (await records.getMany('events', earlier)).filter((event) => event !== undefined);
  const wanted = new Set(changes.map(({ entity, id }) => textId(entity, id)));
  const former: Former = new Map();
  for (const event of events) if (isApplied(event)) remember(former, wanted, event);
  return former;
}

function remember(former: Former, wanted: ReadonlySet<string>, event: LogEvent): void {
  for (const { entity, id, set } of event.changes) {
    const key = textId(entity, id);
    if (wanted.has(key)) former.set(key, mergeRow(former.get(key), id, set, event.id));
  }
}
