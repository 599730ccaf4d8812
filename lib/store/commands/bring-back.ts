import { refuse, success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { db } from '../db';
import type { Gone } from '../find';
import { change } from '../rows';

/** Brings a deleted Item back to where it stood, with all it had. One that was never there is refused. */
export async function bringBack(itemId: string): Promise<Outcome<null, Gone>> {
  return command('item.restore', async () => {
    const row = await db.items.get(itemId);
    if (row?.['title'] === undefined) return refuse({ reason: 'gone', entity: 'item', id: itemId });
    const changes = row['deletedAt'] === undefined ? [] : [change('item', itemId, { deletedAt: null })];
    return success({ value: null, changes });
  });
}
