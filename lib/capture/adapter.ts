import type { Source } from '@/lib/domain/source';
import type { Found } from './intact';

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

/** Where a page is, or was when it was pressed: a `Location`, or the `URL` it had then. */
export type Address = Pick<URL, 'href' | 'protocol' | 'hostname' | 'search' | 'hash'>;

/** A place where a button stands: `anchor` receives it. */
export interface ButtonPlace {
  kind: 'thread' | 'row';
  /** Each place has an anchor of its own. */
  anchor: Element;
  /** Where in the anchor the button goes. */
  position: 'append' | 'prepend' | 'fixed';
  /** What was found there, for the same site's reader, which reads it at the press and never before. */
  found: readonly Found[];
}

/** What is known of a site without looking at its pages: all that the background needs. */
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

/*
 * A site adapter is one folder in `sites/`: its `Site`, its finder and its reader. The two halves are apart since the
 * finder is in every page of the site all the time, and the reader comes when the person turns to a button. Adding one =
 * the folder, fixture pages, and a line in `sites.ts`, which makes the compiler demand those in `finders.ts` and
 * `readers.ts`.
 */

/** The half that is always there, and small: every place in the document where a button belongs now. */
export type SiteFinder = (document: Document, address: Address) => ButtonPlace[];

/** The half that reads. */
export interface SiteReader {
  /** What stands at a place that the finder of this site found. Throws where the page has changed under it. */
  readPlace(place: ButtonPlace, document: Document, address: Address): PageReading;
  /** The page's main subject for the popup, shortcut and menu; null when nothing of it is open. */
  readPage(document: Document, address: Address): PageReading | null;
  /** The address that opens this very source again, in the right account. */
  permalink(source: Source): string | null;
}
