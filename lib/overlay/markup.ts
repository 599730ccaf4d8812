import type { Place } from './read-place';

/**
 * One way a host's page is built, as data: most of a host is this, and what selectors cannot say is a small function.
 * Places of a column are looked for in its head, those of a card in the card.
 */
export interface Markup {
  /** What tells it from the host's other ways, to who reads of them. */
  kind?: string;
  /** What has to stand on the page besides a column. */
  is?: string;
  /** The board's lasting id: the first group of it that is found in the address. */
  id: RegExp;
  name?: Place;
  column: string;
  /**
   * Where the names of columns stand, if not in the columns: two attributes say which of all belongs to which, else both
   * stand in the same order.
   */
  head?: { all: string; id?: string; columnId?: string };
  title: Place;
  /** The name in a title that says more, and the limit of the host behind it: the first and the second group. */
  titleIn?: RegExp;
  /** What the badge stands after, in the head; the head itself where absent. Empty: it stands in the column, first. */
  header?: string;
  room: number;
  description?: Place;
  /** The first figure here counts all cards of the column; a second one is the host's own limit. */
  count?: Place;
  /** The last figure here is the host's own limit; no limit where it is 0. */
  most?: Place;
  least?: Place;
  lane?: (column: Element) => string;
  /** What scrolls the cards of a column, if those out of sight may be missing: all are there where nothing has to scroll. */
  scroller?: string;
  /** What stands in a column whose cards are not all loaded. */
  more?: string;
  card: string;
  /** The first group of the second is the id, where the place says more than that. */
  cardId: Place;
  cardIdIn?: RegExp;
  cardTitle: Place;
  /** What its age stands in, in the card; the card itself where absent. */
  ageIn?: string;
  link?: Place;
  /** Where a card opens that has no link, by its `{id}`. */
  linkTo?: string;
  people?: Place;
  /** What the host says around a person's name; the first group of it is the name. */
  personIn?: RegExp;
  labels?: Place;
  blocked?: string;
  subtask?: string;
  /** What the host says of a card that is done, wherever it stands. */
  done?: string;
  /** For how many days a card has stood in its column, if the host says so. */
  days?: (card: Element) => number | undefined;
  filtered?: string;
  filteredAddress?: RegExp;
  /** What stands on the page in the host's dark theme; without it, the colour of the page is looked at. */
  dark?: string;
}
