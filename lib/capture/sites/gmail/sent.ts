import { receivedAt } from './ids';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const long = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekday = '(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?,? )?';
const clock = '(?:,| at)? (\\d{1,2}):(\\d{2})(?::\\d{2})?(?: ?([ap])\\.?m\\.?)?';
const forms: { form: RegExp; order: readonly [year: number, month: number, day: number] }[] = [
  { form: new RegExp(`^${weekday}([a-z]+) (\\d{1,2}), (\\d{4})${clock}$`), order: [3, 1, 2] },
  { form: new RegExp(`^${weekday}(\\d{1,2}) ([a-z]+),? (\\d{4})${clock}$`), order: [3, 2, 1] },
  { form: new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${clock}$`), order: [1, 2, 3] },
];

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word) - 1;
  return months.indexOf(word) < 0 ? long.indexOf(word) : months.indexOf(word);
}

/**
 * The time a date title names, in the reader's own zone; null unless there is one way only to read it. The title is in
 * the language of the reader's Gmail, so most languages end here as null, and so do `05/06/2026` and its like.
 */
export function parseSent(title: string): number | null {
  const text = title
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^sept\b/, 'sep');
  if (text.length > 60) return null;
  for (const { form, order } of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const [year, month, day] = [
      Number(found[order[0]]),
      monthNumber(found[order[1]] ?? ''),
      Number(found[order[2]]),
    ];
    const hour = hourOfDay(Number(found[4]), found[6]);
    if (month < 0 || hour === null || Number(found[5]) > 59) return null;
    const date = new Date(year, month, day, hour, Number(found[5]));
    return date.getMonth() === month && date.getDate() === day ? date.getTime() : null;
  }
  return null;
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (!half) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

const day = 86_400_000;

/**
 * When a mail was sent, as its title says; else when it arrived, as its id says. A title that names a time long after
 * the arrival was read wrongly, so the id is believed.
 */
export function sentTime(
  title: string,
  messageId: string | null,
): { at: number; from: 'sent' | 'received' } | null {
  const sent = parseSent(title);
  const received = messageId ? receivedAt(messageId) : null;
  if (sent !== null && (received === null || sent < received + day)) return { at: sent, from: 'sent' };
  return received === null ? null : { at: received, from: 'received' };
}
