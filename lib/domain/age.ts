/**
 * Calendar days from `since` to `now` (ms), both counted, in local days: started today is 1, started yesterday 2
 * (Work item age = today − start + 1; method.md 4.1). Local dates, not 24-hour blocks, so daylight saving changes nothing.
 */
export function ageInDays(since: number, now: number, timeZone: string): number {
  return dayOf(since, timeZone).until(dayOf(now, timeZone)).days + 1;
}

/**
 * The same in working days, Monday to Friday: what was started on a weekend counts from the Monday after it, and is 1 until
 * then.
 */
export function ageInWorkingDays(since: number, now: number, timeZone: string): number {
  const first = dayOf(since, timeZone);
  const days = first.until(dayOf(now, timeZone)).days + 1;
  const rest = Array.from({ length: Math.max(0, days % 7) }, (_, n) => ((first.dayOfWeek - 1 + n) % 7) + 1);
  return Math.max(1, Math.floor(days / 7) * 5 + rest.filter((dayOfWeek) => dayOfWeek <= 5).length);
}

/** The local calendar day of an instant (ms). */
export function dayOf(instant: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}
