/**
 * Calendar days from `since` to `now` (ms), both counted, in local days: started today is 1, started yesterday 2
 * (Work item age = today − start + 1; method.md 4.1). Local dates, not 24-hour blocks, so daylight saving changes nothing.
 */
export function ageInDays(since: number, now: number, timeZone: string): number {
  return dayOf(since, timeZone).until(dayOf(now, timeZone)).days + 1;
}

/** The local calendar day of an instant (ms). */
export function dayOf(instant: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}
