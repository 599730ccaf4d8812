import type { EntityName, LongFields } from '@/lib/domain/entities';
import { db } from '../db';
import { textId } from '../project';

/** The long texts of an entity; empty when it has none. */
export async function textsOf<E extends EntityName>(entity: E, id: string): Promise<Partial<LongFields<E>>> {
  // Each field was parsed when its event came in.
  return ((await db.texts.get(textId(entity, id))) ?? {}) as unknown as Partial<LongFields<E>>;
}
