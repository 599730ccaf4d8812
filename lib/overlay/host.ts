/** A column of the board on the page, as it stands there now. */
export interface HostColumn {
  /** The same for the same column as long as it is called the same; parts of it in several lanes share it. */
  key: string;
  title: string;
  el: Element;
  /** The badge stands right after it and takes no room: it floats over the `room` px the host leaves free below. */
  header: Element;
  room: number;
  /** What the host's own counter says; it wins over cards that can be counted. */
  nativeCount?: number;
  /** Whether each card of the column is in the page. */
  loadedAll: boolean;
}

export interface HostCard {
  id: string;
  el: Element;
}

/** One way a host's page is built, once it was recognised. It reads and never writes. */
export interface Board {
  /** What the board is called: limits that Backlight keeps for it hang on that. */
  name: () => string;
  columns: () => HostColumn[];
  cards: (column: HostColumn) => HostCard[];
  /** Whether the person sees only some of the cards because they asked for that. */
  isFiltered: () => boolean;
  isDark: () => boolean;
}

/** A tool whose boards Backlight knows. It is data and small functions: one file in `hosts/` and a line in `hosts.ts`. */
export interface BoardHost {
  name: string;
  /** When the facts about its page were last seen to hold, as `YYYY-MM-DD`. */
  factsOf: string;
  match: (address: Pick<Location, 'protocol' | 'hostname' | 'pathname'>) => boolean;
  /** The board on the page in the first of the host's generations that fits; null while there is none. */
  probe: (document: Document) => Board | null;
}
