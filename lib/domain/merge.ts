import type { EntityName, Registers, Stamps } from './entities';
import { requiredFields } from './required-fields';
import type { Stamp } from './stamp';

/** A row of registers: each field was set last by the event whose stamp is recorded for it. */
export type RegisterRow = Registers & { [field: string]: unknown };

/**
 * Merges what one event sets into a row: each field is a last-writer-wins register by stamp. The result is the same for
 * any order and any repetition of the same events. The given row is not changed; when nothing changes it is returned.
 */
export function mergeRow(
  row: RegisterRow | undefined,
  id: string,
  set: { readonly [field: string]: unknown },
  stamp: Stamp,
): RegisterRow {
  const stamps = expandStamps(row?.stamps ?? {});
  const merged: RegisterRow = row ? { ...row } : { id, stamps: {} };
  let changed = !row;
  for (const [field, value] of Object.entries(set)) {
    if ((stamps.get(field) ?? '') >= stamp) continue;
    stamps.set(field, stamp);
    if (value === null || value === undefined) delete merged[field];
    else merged[field] = value;
    changed = true;
  }
  if (!changed) return row as RegisterRow;
  merged.stamps = groupStamps(stamps);
  return merged;
}

/** The stamp of one field of a row, or undefined when it was never set. */
export function stampOf(row: Registers | undefined, field: string): Stamp | undefined {
  if (!row) return undefined;
  for (const [stamp, fields] of Object.entries(row.stamps)) if (fields.includes(field)) return stamp;
  return undefined;
}

/** The stamps of some fields of an entity, as rows keep them; `rows` are its row and its long texts, where there are any. */
export function stampsOf(rows: readonly (Registers | undefined)[], fields: readonly string[]): Stamps {
  const byField = new Map<string, Stamp>();
  for (const field of fields) {
    const stamp = rows.map((row) => stampOf(row, field)).find((one) => one !== undefined);
    if (stamp !== undefined) byField.set(field, stamp);
  }
  return groupStamps(byField);
}

/** Whether the row is to be seen: its required fields have arrived and it is not deleted. */
export function isAlive(entity: EntityName, row: RegisterRow | undefined): boolean {
  if (!row || row['deletedAt'] !== undefined) return false;
  return requiredFields[entity].every((field) => row[field] !== undefined);
}

function expandStamps(stamps: Stamps): Map<string, Stamp> {
  const byField = new Map<string, Stamp>();
  for (const [stamp, fields] of Object.entries(stamps)) for (const field of fields) byField.set(field, stamp);
  return byField;
}

/** One form for one state, whatever the order of arrival: stamps and fields are sorted. */
function groupStamps(byField: Map<string, Stamp>): Stamps {
  const grouped = new Map<Stamp, string[]>();
  for (const field of [...byField.keys()].toSorted()) {
    const stamp = byField.get(field) as Stamp;
    const fields = grouped.get(stamp);
    if (fields) fields.push(field);
    else grouped.set(stamp, [field]);
  }
  return Object.fromEntries([...grouped].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
