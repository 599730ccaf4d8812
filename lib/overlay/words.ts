/** What is said on somebody else's board: by the badges beside their figure, and by the strip. */
export interface OverlayWords {
  full: string;
  over: (by: number) => string;
  tooFew: (by: number) => string;
  filtered: string;
  /** Before the figure of a limit that several columns share. */
  together: string;
  /** Before the figure of a lane, or of a column's cards in it. */
  lane: string;
  inProgress: (figure: string) => string;
  cycleDay: (day: number, of: number) => string;
  setLimits: string;
  within: string;
  overInAll: (limits: number) => string;
  lowInAll: (limits: number) => string;
  notAll: string;
  notOpened: string;
}

/** Where an age is known from: its tool's page, its tool's own history, or what Backlight has seen. */
export type AgeSource = 'page' | 'history' | 'seen';

/** What is said at a card: its age in days, as its host tells it, or as Backlight has seen it. */
export interface CardWords {
  age: (days: number, isAtLeast: boolean) => string;
  /** On the line for the whole board: of the card that has been in progress longest. */
  oldest: (days: number, isAtLeast: boolean) => string;
  seen: (days: number, isAtLeast: boolean) => string;
  /** The whole sentence, for who listens to an age. */
  about: (
    age: { days: number; isAtLeast: boolean; inWorkingDays: boolean },
    source: AgeSource,
    tool: string,
  ) => string;
}
