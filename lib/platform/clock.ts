/** The wall clock. An object, so that tests can set the time. */
export const clock = {
  /** ms since 1970 */
  now: (): number => Date.now(),
  timeZone: (): string => Temporal.Now.timeZoneId(),
  /** The person's day, `YYYY-MM-DD`. */
  today: (): string =>
    Temporal.Instant.fromEpochMilliseconds(clock.now())
      .toZonedDateTimeISO(clock.timeZone())
      .toPlainDate()
      .toString(),
};
