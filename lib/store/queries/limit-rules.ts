import type { Limit } from '@/lib/domain/entities';
import type { Exclusions } from '@/lib/domain/limits';
import type { RegisterRow } from '@/lib/domain/merge';
import { engine } from '../engine';
import type { Records } from '../records';
import { alive } from '../rows';

/** What the team agreed about limits, beside those of single columns. */
export interface LimitRules {
  /** Limits over several columns and for each person, the oldest first. */
  limits: Limit[];
  exclusions: Exclusions;
  /** Whether a column's limit holds for each lane of the board by itself. */
  limitPerLane: boolean;
}

/** The team's rules about limits. */
export async function limitRules(): Promise<LimitRules> {
  return engine().read(['limits', 'team'], readLimitRules);
}

/** The same inside a transaction. */
export async function readLimitRules(records: Records): Promise<LimitRules> {
  const [rows, team] = await Promise.all([records.all('limits'), records.get('team', 'team')]);
  return rulesFrom(rows, team);
}

/** The same from rows that were read already. */
export function rulesFrom(rows: readonly RegisterRow[], team: RegisterRow | undefined): LimitRules {
  const { exclusions = {}, limitPerLane = false } = alive('team', team) ?? {};
  const limits = rows.map((row) => alive('limit', row)).filter((limit) => limit !== undefined);
  return { limits, exclusions, limitPerLane };
}
