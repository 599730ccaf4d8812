import type { Guidepoint } from './entities';
import { refuse, type Result, success } from './result';
import { boundLine, textLimits } from './text';
import { isDay } from './time';

/** What success will look like in the next months, agreed with the stakeholders (method.md 1.2). */
export interface GuidepointPlan {
  statement: string;
  /** `YYYY-MM-DD` */
  startsOn: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  endsOn: string;
}

export type BadGuidepoint = { reason: 'no-statement' } | { reason: 'bad-period' };

/** The plan in bounded text, or why it cannot be kept. */
export function boundGuidepoint(plan: GuidepointPlan): Result<GuidepointPlan, BadGuidepoint> {
  const statement = boundLine(plan.statement, textLimits.title);
  if (!statement) return refuse({ reason: 'no-statement' });
  const { startsOn, endsOn } = plan;
  if (!isDay(startsOn) || !isDay(endsOn) || endsOn < startsOn) return refuse({ reason: 'bad-period' });
  return success({ statement, startsOn, endsOn });
}

/**
 * The one that holds on a day (`YYYY-MM-DD`). There is one at a time; where two devices agreed on one each, the one that
 * starts later speaks, and among equals the one with the greater id.
 */
export function activeGuidepoint(guidepoints: readonly Guidepoint[], today: string): Guidepoint | undefined {
  return guidepoints
    .filter(({ startsOn = '', endsOn = '9999-12-31' }) => startsOn <= today && today <= endsOn)
    .toSorted((a, b) => compare(b.startsOn ?? '', a.startsOn ?? '') || compare(b.id, a.id))[0];
}

/** Whether it says a number: without one nobody can tell whether it was reached (SMART; method.md 3.2). */
export function namesNumber(statement: string): boolean {
  return /\p{N}/u.test(statement);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
