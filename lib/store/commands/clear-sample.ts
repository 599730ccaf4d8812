import type { EntityName } from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import { success } from '@/lib/domain/result';
import { samplePrefix } from '@/lib/domain/sample';
import { command, type Outcome } from '../command';
import { db } from '../db';
import { alive, change } from '../rows';

/**
 * Takes the whole sample away as one step that can be taken back: its requests, items and cycle, the items made from its
 * requests, and the notes about any of them. The team, its columns and everything of the team's own stay.
 */
export async function clearSample(): Promise<Outcome<{ cleared: number }, never>> {
  return command('sample.clear', async (now) => {
    const requests = await sampleRows('request');
    const accepted = requests
      .map((row) => (row.state === 'accepted' ? row.itemId : undefined))
      .filter((id) => id !== undefined);
    const made = (await db.items.bulkGet(accepted))
      .map((row) => alive('item', row))
      .filter((item) => item !== undefined);
    const items = new Set([...(await sampleRows('item')), ...made].map(({ id }) => id));
    const about = [...requests.map(({ id }) => id), ...items];
    const notes = (await db.notes.where('about').anyOf(about).toArray()).filter((row) => alive('note', row));
    const remove = (entity: EntityName, ids: Iterable<string>): Change[] =>
      Array.from(ids, (id) => change(entity, id, { deletedAt: now }));
    const cleared = [
      ...remove(
        'request',
        requests.map(({ id }) => id),
      ),
      ...remove('item', items),
      ...remove(
        'note',
        notes.map(({ id }) => id),
      ),
      ...remove(
        'cycle',
        (await sampleRows('cycle')).map(({ id }) => id),
      ),
    ];
    const team = alive('team', await db.team.get('team'));
    const mark = team?.sample ? [change('team', 'team', { sample: null })] : [];
    return success({ value: { cleared: cleared.length }, changes: [...cleared, ...mark] });
  });
}

async function sampleRows<E extends 'request' | 'item' | 'cycle'>(entity: E) {
  const rows = await db.rowsOf(entity).where('id').startsWith(samplePrefix).toArray();
  return rows.map((row) => alive(entity, row)).filter((row) => row !== undefined);
}
