import type { StartColumnId } from './board';
import type { Effort, Need, Value } from './item-fields';

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

type SampleKind = 'article' | 'email' | 'page' | 'video' | 'social' | 'print' | 'test';

/** The texts of the sample team, in one language. */
export interface SampleTexts {
  teamName: string;
  goal: string;
  requests: readonly SampleRequest[];
  /** Titles by column, in order. */
  items: { readonly [Column in StartColumnId]: readonly string[] };
  /** Why the first item in review cannot go on. */
  blocked: string;
  /** What the kinds of work are called. */
  types: Readonly<Record<SampleKind, string>>;
  /** The checklist of the last item that is being made. */
  steps: readonly string[];
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

/** How an item was weighed: how much it is needed, its effort, what it is worth to customers and to us, and its kind. */
export type SampleWeight = readonly [Need, Effort, Value, Value, SampleKind];

/** The first items of a column are weighed; what nobody has talked about yet is not. */
export const sampleWeights: { readonly [Column in StartColumnId]?: readonly SampleWeight[] } = {
  backlog: [
    ['must', 5, 4, 4, 'article'],
    ['must', 3, 3, 4, 'email'],
    ['must', 8, 4, 5, 'page'],
    ['should', 8, 4, 3, 'video'],
    ['could', 2, 2, 2, 'page'],
    ['should', 5, 4, 5, 'article'],
    ['should', 1, 2, 4, 'test'],
    ['could', 5, 5, 3, 'article'],
    ['could', 3, 3, 2, 'article'],
    ['wont', 2, 3, 2, 'print'],
  ],
  ready: [
    ['must', 3, 4, 5, 'email'],
    ['must', 5, 4, 5, 'page'],
    ['should', 2, 3, 4, 'email'],
  ],
  creating: [
    ['should', 8, 5, 4, 'video'],
    ['could', 5, 4, 3, 'article'],
    ['must', 3, 4, 5, 'page'],
  ],
  review: [
    ['must', 3, 3, 5, 'print'],
    ['should', 1, 2, 4, 'test'],
    ['could', 2, 2, 3, 'print'],
  ],
  publishing: [['should', 3, 4, 3, 'article']],
};

/** Who works on the items in progress. */
export const samplePeople: { readonly [Column in StartColumnId]?: readonly (readonly string[])[] } = {
  creating: [['Ada'], ['Ben'], ['Ada', 'Chloe']],
  review: [['Ben'], ['Chloe'], ['Dan']],
  publishing: [['Dan']],
};

/** How many lines of the sample's checklist are done. */
export const sampleStepsDone = 2;

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
