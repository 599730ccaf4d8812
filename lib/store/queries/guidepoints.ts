import type { Guidepoint } from '@/lib/domain/entities';
import { db } from '../db';
import { alive } from '../rows';

/** Every Guidepoint the team has agreed on, in no order. */
export async function guidepoints(): Promise<Guidepoint[]> {
  const rows = await db.guidepoints.toArray();
  return rows.map((row) => alive('guidepoint', row)).filter((guidepoint) => guidepoint !== undefined);
}
