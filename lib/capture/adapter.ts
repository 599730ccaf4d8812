import type { Source } from '@/lib/domain/source';

/** How sure a reading is: `sure` from an id or attribute, `likely` from a class, `guess` from a title or fallback. */
export type Confidence = 'sure' | 'likely' | 'guess';

/** One field as it was read, with the selector that served it; the self-check shows these, never the texts. */
export interface Reading<T> {
  value: T;
  confidence: Confidence;
  selector: string;
}

/** What an adapter reads from a page. `requestId`, `capturedAt` and `via` are added by whoever pressed. */
export interface PageReading {
  title: Reading<string>;
  source: Omit<Source, 'capturedAt' | 'via'>;
  excerpt?: Reading<string>;
  selection?: Reading<string>;
}

/** A place where a button stands: `anchor` receives it; `read` is called at the press, never before. */
export interface ButtonPlace {
  kind: 'thread' | 'row';
  /** Each place has an anchor of its own. */
  anchor: Element;
  /** Where in the anchor the button goes. */
  position: 'append' | 'prepend' | 'fixed';
  read(): PageReading;
}

/** What is known of a site without reading its pages; apart from its adapter, so that the background stays small. */
export interface Site {
  /** The word stored as `source.app`. */
  app: string;
  /** The name people know it by. */
  name: string;
  /** Match patterns of the optional host permission. */
  matches: readonly string[];
  /** Exact hosts it reads. */
  hosts: readonly string[];
}

/** One site. Adding one = one file in `sites/`, one fixture page, one line in `sites.ts` and in `registry.ts`. */
export interface SiteAdapter extends Site {
  /** Every place in the document where a button belongs now. */
  places(document: Document, location: Location): ButtonPlace[];
  /** The page's main subject for the popup, shortcut and menu; null when nothing of it is open. */
  read(document: Document, location: Location): PageReading | null;
  /** The address that opens this very source again, in the right account. */
  permalink(source: Source): string | null;
}
