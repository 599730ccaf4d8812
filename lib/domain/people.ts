import type { ColumnKind } from './entities';
import { boundWords, type TooMany } from './item-edit';
import { mostPeople } from './item-fields';
import { refuse, type Result } from './result';

export type NotPulled = { reason: 'not-pulled' };

/**
 * Who works on an item in a column of `kind`, as it is kept: names of one line, none twice. Work that waits in the queue
 * belongs to nobody: people pull it when they are ready, and nobody is given it before (method.md 3.2).
 */
export function peopleIn(kind: ColumnKind, people: readonly string[]): Result<string[], NotPulled | TooMany> {
  const names = boundWords(people, mostPeople);
  if (names.ok && names.value.length > 0 && kind === 'queue') return refuse({ reason: 'not-pulled' });
  return names;
}
