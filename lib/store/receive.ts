import { type LogEvent, readEvent, type UnknownEvent } from '@/lib/domain/event';
import { engine } from './engine';
import { isApplied, pendingForm, storedForm } from './log';
import { project } from './project';
import type { Records } from './records';
import { markLate } from './remembered';
import type { StoredEvent } from './stored';

/** What became of events that came from elsewhere. */
export interface Received {
  /** Stored and shown. */
  applied: number;
  /** Here already. */
  known: number;
  /** From a newer Backlight: stored, shown after an update. */
  pending: number;
  /** No events at all; nothing was kept of them. */
  malformed: number;
}

/**
 * Takes in events from elsewhere (a file, a peer), in any order and as often as they come, in one transaction: the tables
 * end up as if each had been written here. Nobody is notified, and no press is answered by it. Large logs are handed over
 * in portions of some thousands, so that the page stays usable in between.
 */
export async function receive(raw: readonly unknown[]): Promise<Received> {
  const { events, unknown, malformed } = sort(raw);
  const ids = [...events.keys(), ...unknown.keys()];
  return write(async (records) => {
    const found = await records.getMany('events', ids);
    const here = new Set(found.map((event) => event?.id));
    here.delete(undefined);
    const arriving = [...events.values()].filter(({ id }) => !here.has(id));
    const waiting = [...unknown.values()].filter(({ id }) => !here.has(id));
    await records.add('events', [...arriving.map(storedForm), ...waiting.map(pendingForm)]);
    await project(records, arriving);
    await markLate(records, arriving, 'received');
    return { applied: arriving.length, known: here.size, pending: waiting.length, malformed };
  });
}

function sort(raw: readonly unknown[]) {
  const events = new Map<string, LogEvent>();
  const unknown = new Map<string, UnknownEvent>();
  let malformed = 0;
  for (const one of raw) {
    const read = readEvent(one);
    if (read.is === 'malformed') malformed += 1;
    else if (read.is === 'unknown') unknown.set(read.event.id, read.event);
    else events.set(read.event.id, read.event);
  }
  for (const id of events.keys()) unknown.delete(id);
  return { events, unknown, malformed };
}

/**
 * Applies the stored events that this version has learnt to read. Called after an update. What is still unknown, or turns
 * out misshapen, stays as it is: never dropped.
 */
export async function applyPending(): Promise<{ applied: number; pending: number }> {
  return write(async (records) => {
    const ids = await records.idsUnder('events', 'pending', [1]);
    const waiting = (await records.getMany('events', ids)).filter((event) => event !== undefined);
    const learnt = waiting.map((stored) => learn(stored)).filter((event) => event !== undefined);
    await records.put('events', learnt.map(storedForm));
    await project(records, learnt);
    await markLate(records, learnt, 'learnt');
    return { applied: learnt.length, pending: waiting.length - learnt.length };
  });
}

function learn(stored: StoredEvent): LogEvent | undefined {
  if (isApplied(stored)) return undefined;
  const { pending: _pending, refs: _refs, ...raw } = stored;
  const read = readEvent(raw);
  return read.is === 'event' ? read.event : undefined;
}

/** Without the patience of a press: nobody waits for it, and it may take long. */
function write<T>(work: (records: Records) => Promise<T>): Promise<T> {
  return engine().write(undefined, work, () => undefined);
}
