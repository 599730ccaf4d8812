/** What is said while a person points at a board. */
export interface PointingWords {
  title: string;
  column: string;
  columnHint: string;
  card: string;
  cardHint: string;
  keys: string;
  /** How many of what is outlined there are. */
  columns: (count: number) => string;
  cards: (count: number) => string;
  /** What is outlined, by the first words in it. */
  named: (count: string, text: string) => string;
  take: string;
  wider: string;
  narrower: string;
  stop: string;
  /** Forgets the rule that was made here before. */
  forget: string;
  right: string;
  again: string;
  /** No rule can be made of it. */
  noCard: string;
  notKept: string;
}
