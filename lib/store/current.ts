import { type EntityName, isLong } from '@/lib/domain/entities';
import type { Change } from '@/lib/domain/event';
import type { RegisterRow } from '@/lib/domain/merge';
import { textId } from './project';
import type { Records } from './records';
import { rowTables } from './schema';

/** The rows that changes are about, by `<entity>/<id>`, and their long texts by `text:<entity>/<id>`. */
export async function currentRows(
  records: Records,
  changes: readonly Change[],
): Promise<Map<string, RegisterRow>> {
  const found = new Map<string, RegisterRow>();
  const byEntity = new Map<EntityName, string[]>();
  for (const { entity, id } of changes) {
    const ids = byEntity.get(entity);
    if (ids) ids.push(id);
    else byEntity.set(entity, [id]);
  }
  const texts = changes
    .filter(({ entity, set }) => Object.keys(set).some((field) => isLong(entity, field)))
    .map(({ entity, id }) => textId(entity, id));
  const rows = await Promise.all([...byEntity].map(([entity, ids]) => rowsWithKeys(records, entity, ids)));
  for (const [key, row] of rows.flat()) found.set(key, row);
  for (const row of await records.getMany('texts', texts)) if (row) found.set(`text:${row.id}`, row);
  return found;
}

async function rowsWithKeys(
  records: Records,
  entity: EntityName,
  ids: string[],
): Promise<[string, RegisterRow][]> {
  const rows = await records.getMany(rowTables[entity], ids);
  return rows.filter((row) => row !== undefined).map((row) => [textId(entity, row.id), row]);
}
