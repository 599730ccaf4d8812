import type { Item, Request } from '@/lib/domain/entities';
import type { Doc } from '@/lib/search/doc';
import { docOfItem, docOfRequest } from '@/lib/search/doc-of';
import { matcher, type Surroundings } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parse';

export const day = (text: string) => Date.parse(`${text}T12:00Z`);

/** The 22nd of November 2026, on a board of four columns. */
export const around: Surroundings = {
  today: '2026-11-22',
  timeZone: 'Europe/Warsaw',
  columns: [
    { id: 'backlog', name: 'Backlog', kind: 'queue' },
    { id: 'creating', name: 'Creating', kind: 'active' },
    { id: 'review', name: 'Legal review', kind: 'waiting' },
    { id: 'done', name: 'Done', kind: 'done' },
  ],
  isUsed: (_field, key) => key === 'web',
};

function item(fields: Partial<Item> = {}): Item {
  return {
    id: 'one',
    stamps: {},
    title: 'Brochure for Kraków',
    column: 'backlog',
    rank: 'a0',
    addedAt: day('2026-11-01'),
    ...fields,
  };
}

function request(fields: Partial<Request> = {}): Request {
  return {
    id: 'asked',
    stamps: {},
    title: 'A price list',
    state: 'waiting',
    capturedAt: day('2026-11-20'),
    ...fields,
  };
}

export function doc(
  fields: Partial<Item> = {},
  texts: Parameters<typeof docOfItem>[1] = {},
  notes: string[] = [],
): Doc {
  return docOfItem(item(fields), texts, notes);
}

export function requestDoc(fields: Partial<Request> = {}): Doc {
  return docOfRequest(request(fields), {}, []);
}

/** Whether a query finds a thing. */
export const finds = (query: string, thing: Doc) => matcher(parseQuery(query), around)(thing);
