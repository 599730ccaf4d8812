import { type Change, type EventKind, eventVersion, type LogEvent } from '@/lib/domain/event';
import { type Failure, refuse, type Refusal, type Result, type Success, success } from '@/lib/domain/result';
import { nextStamp, type Stamp } from '@/lib/domain/stamp';
import { clock } from '@/lib/platform/clock';
import { announce } from './committed';
import { db } from './db';
import { project } from './project';
import { writeFailure, type WriteFailure } from './write-failure';

/** What the domain decided: the changes to write, and what the caller wants to know. */
export interface Decision<T> {
  value: T;
  changes: Change[];
  /** The person's own words, where a rule asked for them. */
  reason?: string | undefined;
  /** The event this one takes back. */
  undoes?: Stamp | undefined;
}

/** What a command did. `eventId` is null when there was nothing to write. */
export interface Done<T> {
  value: T;
  eventId: Stamp | null;
}

export type Outcome<T, R extends Refusal> = Result<Done<T>, R | WriteFailure>;

type Decided = Success<Decision<unknown>> | Failure<Refusal>;
type ValueOf<D extends Decided> = D extends Success<Decision<infer T>> ? T : never;
type RefusalOf<D extends Decided> = Extract<D, { ok: false }>;

/** A write can hang for ever on a full disk (trust.md, fact 5): after this many ms the person is told. */
const patience = 5_000;

/**
 * The one door to the log. `decide` reads what it needs and answers with changes or a refusal; both happen in one strict
 * transaction with the event and every table that shows it. When this resolves with `ok` the change is on disk.
 */
export async function command<D extends Decided>(
  kind: EventKind,
  decide: (now: number) => Promise<D> | D,
): Promise<Success<Done<ValueOf<D>>> | RefusalOf<D> | Failure<WriteFailure>> {
  let outcome: Success<Done<ValueOf<D>>> | RefusalOf<D>;
  try {
    outcome = await withPatience(
      db.transaction('rw', db.tables, async (): Promise<Success<Done<ValueOf<D>>> | RefusalOf<D>> => {
        const now = clock.now();
        const decided = await decide(now);
        if (!decided.ok) return decided as RefusalOf<D>;
        const { changes, reason, undoes } = decided.value;
        const value = decided.value.value as ValueOf<D>;
        if (changes.length === 0) return success({ value, eventId: null });
        const event: LogEvent = {
          id: await stampFor(now),
          v: eventVersion,
          kind,
          by: await device(),
          at: now,
          changes,
        };
        if (reason?.trim()) event.reason = reason.trim();
        if (undoes) event.undoes = undoes;
        await append(event);
        return success({ value, eventId: event.id });
      }),
    );
  } catch (error) {
    const failure = writeFailure(error);
    if (!failure) throw error;
    return refuse(failure);
  }
  if (outcome.ok && outcome.value.eventId !== null) announce(kind);
  return outcome;
}

async function append(event: LogEvent): Promise<void> {
  const refs = [...new Set(event.changes.map(({ id }) => id))];
  await Promise.all([db.events.add({ ...event, refs }), project(db, event)]);
}

async function stampFor(now: number): Promise<Stamp> {
  const [last] = await db.events.orderBy('id').reverse().limit(1).primaryKeys();
  return nextStamp(last, now, await device());
}

let knownDevice: string | undefined;

async function device(): Promise<string> {
  knownDevice ??= (await db.meta.get('device'))?.value;
  if (!knownDevice) throw new Error('the database has no device id');
  return knownDevice;
}

function withPatience<T>(work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageStuck()), patience);
    work.then(resolve, reject).then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    );
  });
}

class StorageStuck extends Error {
  override name = 'TimeoutError';
}
