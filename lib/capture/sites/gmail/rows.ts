import type { Source } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import type { ButtonPlace, PageReading } from '../../adapter';
import { attribute, findAll, findFirst, fits, intact, isShown } from '../../intact';
import { plainText } from '../../plain-text';
import { readAccount } from './account';
import { legacyId } from './ids';
import { withPermalink } from './permalink';
import { selectors } from './selectors';
import { readAddress, readSender } from './sender';
import { sentTime } from './sent';

/** A thread of the list. Where the list stands beside an open mail, one thread takes two or three rows of the table. */
type Row = Element[];

/** Every place in the lists on show: in the tools Gmail offers on a row under the pointer. */
export function rowPlaces(document: Document, location: Location): ButtonPlace[] {
  const places: ButtonPlace[] = [];
  for (const view of findAll(document, selectors.view.join(', '))) {
    if (!isShown(view)) continue;
    for (const row of findRows(view)) {
      const toolbar = firstIn(row, selectors.rowToolbar);
      if (!toolbar) continue;
      const read = () => readRow(row, document, location);
      places.push({ kind: 'row', anchor: toolbar, position: 'prepend', read });
    }
  }
  return places;
}

function findRows(view: Element): Row[] {
  const rows: Row[] = [];
  let before: Element | null = null;
  for (const element of findAll(view, selectors.row.join(', '))) {
    // Other extensions put rows of their own into the list.
    const foreign = fits(element, '.bundle, [class*="inboxsdk__"]') && !firstIn([element], selectors.rowIds);
    if (foreign || fits(element, '.bundle')) continue;
    const continues =
      rows.length > 0 &&
      !intact(element, 'id') &&
      !fits(element, '.apv') &&
      intact(element, 'previousElementSibling') === before;
    if (continues) rows.at(-1)?.push(element);
    else rows.push([element]);
    before = element;
  }
  return rows;
}

function firstIn(row: Row, wanted: readonly string[]): Element | null {
  for (const part of row) {
    const found = findFirst(part, wanted);
    if (found) return found.element;
  }
  return null;
}

function allIn(row: Row, selector: string): Element[] {
  return row.flatMap((part) => findAll(part, selector));
}

function rowThreadId(row: Row): string | null {
  const holder = firstIn(row, selectors.rowIds);
  if (!holder) return null;
  return (
    legacyId(attribute(holder, 'data-legacy-thread-id')) ?? legacyId(attribute(holder, 'data-thread-id'))
  );
}

function readRow(row: Row, document: Document, location: Location): PageReading {
  const account = readAccount(document);
  const subject = firstIn(row, selectors.rowSubject);
  const title = boundLine(subject ? plainText(subject, textLimits.title) : '', textLimits.title);
  const people = allIn(row, '.yW [email], .yX [email]').filter((person) => readAddress(person) !== '');
  const others = people.filter((person) => readAddress(person) !== account);
  const person = others.at(-1) ?? people.at(-1);
  const author = person ? readSender(person) : undefined;
  const container = rowThreadId(row);
  const ids = firstIn(row, ['[data-legacy-last-message-id]']);
  const last = ids ? legacyId(attribute(ids, 'data-legacy-last-message-id')) : null;
  // Where the person wrote in the thread too, the last message may be their own: then only the thread is sure.
  const lastIsTheirs = others.length === people.length || others.length === 0;
  const dated = firstIn(row, selectors.rowSent);
  const sent = sentTime(dated ? attribute(dated, 'title') : '', last);
  const snippet = firstIn(row, selectors.rowSnippet);
  const words = snippet ? plainText(snippet, textLimits.excerpt).replace(/^[\s\-–—]+/, '') : '';
  const source: PageReading['source'] = {
    app: 'gmail',
    siteName: 'Gmail',
    title,
    ...(account ? { account } : {}),
    ...(container ? { container } : {}),
    ...(last && lastIsTheirs ? { sourceId: last } : {}),
    ...(author ? { author } : {}),
    ...(sent ? { sentAt: sent.at, sentAtFrom: sent.from } : {}),
  } satisfies Partial<Source> & { app: string };
  return {
    title: { value: title, confidence: container ? 'sure' : 'likely', selector: 'row' },
    source: withPermalink(source, location, true),
    ...(words
      ? { excerpt: { value: boundLine(words, textLimits.excerpt), confidence: 'guess', selector: 'row' } }
      : {}),
  };
}
