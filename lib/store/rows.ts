import type {
  Column,
  Cycle,
  EntityName,
  FieldSet,
  Guidepoint,
  HostBoard,
  Item,
  Limit,
  Note,
  Request,
  Team,
  View,
} from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import { isAlive, type RegisterRow } from '@/lib/domain/merge';

/** The rows of each entity as the screens read them. */
export interface Rows {
  team: Team;
  request: Request;
  item: Item;
  note: Note;
  column: Column;
  cycle: Cycle;
  limit: Limit;
  guidepoint: Guidepoint;
  view: View;
  hostBoard: HostBoard;
}

/** A change of typed fields. */
export function change<E extends EntityName>(entity: E, id: string, set: FieldSet<E>): Change {
  // Fields given as undefined are left alone: only null clears.
  const given = Object.entries(set).filter(([, value]) => value !== undefined);
  return { entity, id, set: Object.fromEntries(given) };
}

/** The row as the screens may read it, or undefined when it is incomplete or deleted. */
export function alive<E extends EntityName>(entity: E, row: RegisterRow | undefined): Rows[E] | undefined {
  // `isAlive` has looked at every required field, and each field was parsed when its event came in.
  return isAlive(entity, row) ? (row as unknown as Rows[E]) : undefined;
}
