/** The last instant that dates are worked out for (year 275760), ms since 1970. */
export const lastInstant = 8_640_000_000_000_000;

/** Whether text is a day of the calendar, `YYYY-MM-DD`: the 30th of February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
