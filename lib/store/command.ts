import { type Change, type EventKind, eventVersion, type LogEvent, readSet } from '@/lib/domain/event';
import { type Failure, refuse, type Refusal, type Result, type Success, success } from '@/lib/domain/result';
import { nextStamp, type Stamp } from '@/lib/domain/stamp';
import { boundText, textLimits } from '@/lib/domain/text';
import { clock } from '@/lib/platform/clock';
import { attempt } from './attempt';
import { announce, announceAsked } from './committed';
import type { Counts } from './counters';
import { device } from './device';
import { engine } from './engine';
import { inTurns } from './in-turns';
import { storedForm } from './log';
import { project } from './project';
import type { Records } from './records';
import { isLarge, remembering } from './remembered';
import type { TableName } from './schema';
import { writeFailure, type WriteFailure } from './write-failure';

/** What the domain decided: the changes to write, and what the caller wants to know. */
export interface Decision<T> {
  value: T;
  changes: Change[];
  /** The person's own words, where a rule asked for them. */
  reason?: string | undefined;
  /** The event this one takes back. */
  undoes?: Stamp | undefined;
  /**
   * Promises that no row of the changes exists yet, and gives the counters that these rows move as they stand: nothing
   * is read before the writing.
   */
  fresh?: Counts;
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

/**
 * The one door to the log. `decide` reads what it needs and answers with changes or a refusal; both happen in one strict
 * transaction with the event and every table that shows it. When this resolves with `ok` the change is on disk. `scope`
 * names the tables that the decision and its changes touch, where a command is worth having fewer than all.
 */
export async function command<D extends Decided>(
  kind: EventKind,
  decide: (now: number, records: Records, askForTime: (more: number) => void) => Promise<D> | D,
  { scope }: { scope?: readonly TableName[] } = {},
): Promise<Success<Done<ValueOf<D>>> | RefusalOf<D> | Failure<WriteFailure>> {
  type Answer = Success<Done<ValueOf<D>>> | RefusalOf<D>;
  let keep: (() => void) | undefined;
  const tell = (answer: Answer) => {
    if (!answer.ok || answer.value.eventId === null) return;
    keep?.();
    announce(kind);
  };
  try {
    const answer = await attempt(
      scope,
      async (records, askForTime): Promise<Answer> => {
        const now = clock.now();
        const [decided, last, by] = await Promise.all([
          decide(now, records, askForTime),
          records.lastId('events'),
          device(records),
        ]);
        if (!decided.ok) return decided as RefusalOf<D>;
        const decision = decided.value;
        const value = decision.value as ValueOf<D>;
        if (decision.changes.length === 0) return success({ value, eventId: null });
        // A hundred times what a row takes on a slow disk: a bulk move is no hanging one.
        if (decision.changes.length > 20) askForTime(decision.changes.length * 10);
        const event = await eventOf(records, kind, decision, { id: nextStamp(last, now, by), by, at: now });
        const [, before] = await Promise.all([
          records.add('events', [storedForm(event)]),
          project(records, [event], {
            fresh: decision.fresh,
            onAsked: () => {
              if (!isLarge(event)) records.finish();
              announceAsked();
            },
          }),
        ]);
        keep = await remembering(records, event, before);
        return success({ value, eventId: event.id });
      },
      tell,
    );
    tell(answer);
    return answer;
  } catch (error) {
    const failure = writeFailure(error, engine().isOpen());
    if (!failure) throw error;
    return refuse(failure);
  }
}

async function eventOf(
  records: Records,
  kind: EventKind,
  { changes, reason, undoes }: Decision<unknown>,
  head: Pick<LogEvent, 'id' | 'by' | 'at'>,
): Promise<LogEvent> {
  await inTurns(records, changes, ({ entity, set }) => {
    // What we would refuse from others we never write: a command that lets it through is a bug.
    if (!readSet(entity, set)) throw new Error(`${kind} would write a malformed ${entity}`);
  });
  const event: LogEvent = { ...head, v: eventVersion, kind, changes };
  const why = boundText(reason ?? '', textLimits.reason);
  if (why) event.reason = why;
  if (undoes) event.undoes = undoes;
  return event;
}
