import type { Markup } from './markup';

/** A column of the board on the page, as it stands there now. */
export interface HostColumn {
  /** The same for the same column as long as it is called the same; parts of it in several lanes share it. */
  key: string;
  title: string;
  /** What the host lets a team write about a column: a limit that all of them see may stand there. */
  description?: string;
  /** The lane this part of the column stands in, where the board has lanes. */
  lane?: string;
  el: Element;
  /** The badge stands right after it and takes no room: it floats over the `room` px the host leaves free below. */
  header: Element;
  room: number;
  /** What the host's own counter says; it wins over cards that can be counted. */
  nativeCount?: number;
  /** A limit the host itself keeps and shows: it is read, and never shown a second time. */
  nativeLimit?: { least?: number; most: number };
  /** Whether each card of the column is in the page. */
  loadedAll: boolean;
}

export interface HostCard {
  /** The host's own id; empty where it gives none. */
  id: string;
  el: Element;
  /** What its age stands in, where that is not the card itself. */
  slot?: Element;
}

/** What a card says about itself: read only where a limit, an age or a capture asks for it. */
export interface CardFacts {
  title: string;
  /** Where the card opens, whole. */
  url?: string;
  people: readonly string[];
  labels: readonly string[];
  isBlocked: boolean;
  isSubtask: boolean;
  /** Whether its tool calls it done, where that is told by more than its column. */
  isDone?: boolean;
  /** Since when it has stood in its column, if the host itself says so. */
  since?: number;
}

/** One way a host's page is built, once it was recognised. It reads and never writes. */
export interface Board {
  /** The same for the same board whatever it is called: what Backlight keeps for it hangs on that. */
  id: () => string;
  name: () => string;
  columns: () => HostColumn[];
  cards: (column: HostColumn) => HostCard[];
  facts: (card: HostCard) => CardFacts;
  /** Whether any card's facts say since when it has stood in its column. */
  saysSince: boolean;
  /** Whether the person sees only some of the cards because they asked for that. */
  isFiltered: () => boolean;
  isDark: () => boolean;
}

/** A tool whose boards Backlight knows. It is data and small functions: one file in `hosts/` and a line in `hosts.ts`. */
export interface BoardHost {
  name: string;
  /** When the facts about its page were last seen to hold, as `YYYY-MM-DD`. */
  factsOf: string;
  /** The ways its pages are built, where they are data. */
  generations?: readonly Markup[];
  match: (
    address: Pick<Location, 'protocol' | 'hostname' | 'pathname'> & Partial<Pick<Location, 'search'>>,
  ) => boolean;
  /** The board on the page in the first of the host's generations that fits; null while there is none. */
  probe: (document: Document) => Board | null;
}
