/** What the badges on somebody else's board say beside their figure. */
export interface OverlayWords {
  full: string;
  over: (by: number) => string;
  tooFew: (by: number) => string;
  filtered: string;
}
