import type { LogEvent, UnknownEvent } from '@/lib/domain/event';
import type { RegisterRow } from '@/lib/domain/merge';
import type { Stamp } from '@/lib/domain/stamp';

/** An event as it is kept: with the ids it touches, so that a history is one look-up. */
export type StoredEvent = (LogEvent | (UnknownEvent & { pending: 1 })) & { refs: string[] };

/**
 * A card of another tool's board, seen in a column. What this device saw with its own eyes: no event, and no projection of
 * the log, so nothing that works the tables out anew may touch it.
 */
export interface Sighting {
  id: string;
  board: string;
  card: string;
  column: string;
  /** When it was seen there first and last, in ms since 1970. */
  first: number;
  last: number;
}

/** One move of an item into a column, for every flow measure. Where it came from is the move before it. */
export interface Move {
  /** `<stamp>/<item>` */
  id: string;
  item: string;
  to: string;
  /** ms since 1970, the writer's clock */
  at: number;
  stamp: Stamp;
}

/** A count kept as a row, written in the transaction that changes it: reading it costs one look-up at any size. */
export interface Counter {
  id: string;
  n: number;
}

export interface Meta {
  id: string;
  value: string;
}

/** The long texts of an entity, out of every list's query. The id is `<entity>/<id>`. */
export type TextRow = RegisterRow;
