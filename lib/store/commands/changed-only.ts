import type { EntityName, FieldSet } from '@/lib/domain/entities';

/** The fields of an edit that differ from what is there; null when none does. */
export function changedOnly<E extends EntityName>(set: FieldSet<E>, now: object): FieldSet<E> | null {
  const current = new Map<string, unknown>(Object.entries(now));
  const changed = Object.entries(set).filter(([field, value]) => {
    if (value === undefined) return false;
    return JSON.stringify(current.get(field) ?? null) !== JSON.stringify(value);
  });
  return changed.length > 0 ? (Object.fromEntries(changed) as FieldSet<E>) : null;
}
