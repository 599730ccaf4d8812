import type { StartColumnId } from './board';

/** A request of the sample team, in one language. */
export interface SampleRequest {
  title: string;
  name: string;
  email?: string;
  /** `gmail`, `web`, or `none` for one that was told in the corridor. */
  app: 'gmail' | 'web' | 'none';
  /** The page it was read on, where it was one. */
  url?: string;
  siteName?: string;
  excerpt?: string;
}

/** The texts of the sample team, in one language. */
export interface SampleTexts {
  teamName: string;
  goal: string;
  requests: readonly SampleRequest[];
  /** Titles by column, in order. */
  items: { readonly [Column in StartColumnId]: readonly string[] };
  /** Why the first item in review cannot go on. */
  blocked: string;
}

/** What is in the sample, and nothing else, has an id that starts so. */
export const samplePrefix = 'sample-';

/** The id of the nth request or item: the same wherever it is loaded, so that two loads become one sample. */
export function sampleId(of: 'request' | 'item' | 'cycle', place: string, n: number): string {
  return `${samplePrefix}${of}-${place}-${n + 1}`;
}

/** How many days ago the items of a column were started, and finished where they are: one is old, one is new. */
export const sampleStarts: { readonly [Column in StartColumnId]?: readonly (readonly [number, number?])[] } =
  {
    creating: [[16], [5], [2]],
    review: [[11], [6], [3]],
    publishing: [[4]],
    done: [
      [8, 1],
      [13, 3],
      [9, 6],
      [21, 8],
      [15, 10],
    ],
  };

/** In how many days some items of a column are due. */
export const sampleDues: { readonly [Column in StartColumnId]?: readonly (number | undefined)[] } = {
  ready: [undefined, 6],
  creating: [undefined, 9, 2],
  publishing: [1],
};

/** Who of `people` asked for the nth item of a column: most were asked for by somebody, every fourth was the team's own. */
export function sampleAsker(column: StartColumnId, n: number, people: number): number {
  return n % 4 === 3 ? -1 : (n * 3 + column.length) % people;
}

/** The sample's cycle lasts ten working days, and today is the fifth. */
export const sampleCycle = { workingDays: 10, workedBefore: 4 } as const;

/** The day on which a cycle began that has worked `before` days before `today` (`YYYY-MM-DD`). */
export function startOfCycle(today: string, before: number): string {
  let day = Temporal.PlainDate.from(today);
  let left = before;
  while (left > 0) {
    day = day.subtract({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  return day.toString();
}
