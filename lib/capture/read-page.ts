import type { PageReading } from './adapter';
import { readAnyPage } from './generic/page';
import { selectionAsMarkdown } from './generic/selection';
import { readers } from './readers';
import { siteAt } from './sites';

/**
 * What the page is about: from its site's adapter where one can read it, else as any page. An adapter that breaks
 * never loses the press: the page's title, address and selection are saved then.
 */
export function readPage(document: Document, location: Location, openedAt: string | null): PageReading {
  const reading = readByAdapter(document, location);
  if (!reading) return readAnyPage(document, location, openedAt);
  const selection = selectionAsMarkdown(document);
  if (!selection) return reading;
  return { ...reading, selection: { value: selection, confidence: 'sure', selector: 'selection' } };
}

function readByAdapter(document: Document, location: Location): PageReading | null {
  try {
    const site = siteAt(location);
    return site && readers[site.app].readPage(document, location);
  } catch {
    // The site has changed under the adapter. The reading as any page tells so by its `app`.
    return null;
  }
}
