/**
 * A hybrid logical clock reading as text: `<time>-<counter>-<device>`, 12 hex digits of milliseconds since 1970, 4 hex
 * digits that tell readings of one millisecond apart, 10 letters or digits of the device. Sorted as bytes it is the
 * order of the log on every device. (Kulkarni et al., "Logical Physical Clocks", 2014.)
 */
export type Stamp = string;

export interface StampParts {
  /** ms since 1970 */
  time: number;
  counter: number;
  device: string;
}

const shape = /^([0-9a-f]{12})-([0-9a-f]{4})-([0-9a-z]{10})$/;
const lastCounter = 0xffff;
/**
 * The first time (year 6429) that is no stamp. However wrong a clock is, its stamp leaves room for later ones: a reading
 * that could not be followed would end the log of everybody who has seen it.
 */
const endOfTime = 0x80_00_00_00_00_00;

export function isStamp(text: string): boolean {
  return parseStamp(text) !== null;
}

/** The parts of a stamp, or null for text that is none. */
export function parseStamp(text: string): StampParts | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, time = '', counter = '', device = ''] = match;
  const parts = { time: Number.parseInt(time, 16), counter: Number.parseInt(counter, 16), device };
  return parts.time < endOfTime ? parts : null;
}

export function formatStamp({ time, counter, device }: StampParts): Stamp {
  return `${time.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

/**
 * The stamp for a new event on `device`: later than `last` (the greatest stamp this device has seen) and not before the
 * wall clock `now` (ms). A clock that went backwards costs nothing: the counter carries on.
 */
export function nextStamp(last: Stamp | undefined, now: number, device: string): Stamp {
  const seen = last ? parseStamp(last) : null;
  const time = Math.min(Math.max(Math.floor(now), 0), endOfTime - 1);
  if (!seen || time > seen.time) return formatStamp({ time, counter: 0, device });
  if (seen.counter < lastCounter) return formatStamp({ time: seen.time, counter: seen.counter + 1, device });
  return formatStamp({ time: seen.time + 1, counter: 0, device });
}
