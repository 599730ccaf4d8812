import type { LogEvent, UnknownEvent } from '@/lib/domain/event';
import type { RegisterRow } from '@/lib/domain/merge';
import type { Stamp } from '@/lib/domain/stamp';

/** An event as it is kept: with the ids it touches, so that a history is one look-up. */
export type StoredEvent = (LogEvent | (UnknownEvent & { pending: 1 })) & { refs: string[] };

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
