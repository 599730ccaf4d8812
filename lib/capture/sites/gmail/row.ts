import type { Source } from '@/lib/domain/source';
import { boundLine, textLimits } from '@/lib/domain/text';
import type { Address, PageReading } from '../../adapter';
import { attribute, findAll } from '../../intact';
import { plainText } from '../../plain-text';
import { readAccount } from './account';
import { legacyId } from './ids';
import { withPermalink } from './permalink';
import { places } from './places';
import { firstIn, type Row } from './row-list';
import { selectors } from './selectors';
import { readAddress, readSender } from './sender';
import { sentTime } from './sent';

function allIn(row: Row, selector: string): Element[] {
  return row.flatMap((part) => findAll(part, selector));
}

function rowThreadId(row: Row): string | null {
  const holder = firstIn(row, places.rowIds);
  if (!holder) return null;
  return (
    legacyId(attribute(holder, 'data-legacy-thread-id')) ?? legacyId(attribute(holder, 'data-thread-id'))
  );
}

/** What a row of the list tells of its thread. */
export function readRow(row: Row, document: Document, address: Address): PageReading {
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
    source: withPermalink(source, address, true),
    ...(words
      ? { excerpt: { value: boundLine(words, textLimits.excerpt), confidence: 'guess', selector: 'row' } }
      : {}),
  };
}
