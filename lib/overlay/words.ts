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

/** What is said at a card: its age in calendar days, as its host tells it, or as Backlight has seen it. */
export interface CardWords {
  age: (days: number) => string;
  seen: (days: number, isAtLeast: boolean) => string;
}
