/** What is said on somebody else's board: by the badges beside their figure, and by the strip. */
export interface OverlayWords {
  full: string;
  over: (by: number) => string;
  tooFew: (by: number) => string;
  filtered: string;
  setLimits: string;
  within: string;
  overInAll: (columns: number) => string;
  lowInAll: (columns: number) => string;
  notAll: string;
  panel: string;
  limitOf: (column: string) => string;
  inTitle: string;
  hint: string;
  notKept: string;
}
