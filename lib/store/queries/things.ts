import type { Doc } from '@/lib/search/doc';
import { docOfItem, docOfRequest } from '@/lib/search/doc-of';
import type { Written } from '@/lib/search/search-index';
import type { Item, LongFields, Request } from '@/lib/domain/entities';
import type { RegisterRow } from '@/lib/domain/merge';
import { personName } from '@/lib/domain/person';
import { db } from '../db';
import { textId } from '../project';
import { alive } from '../rows';

export interface Thing {
  doc: Doc;
  written: Written;
  /** The row itself, where it is an item. */
  item?: Item;
}

/** Items or requests in the order of their ids, from after one on; `last` is where to go on, undefined at the end. */
export async function readAfter(
  kind: Doc['kind'],
  after: string | undefined,
  limit: number,
): Promise<{ things: Thing[]; last: string | undefined }> {
  const table = db.rowsOf(kind);
  const rows = await (after === undefined ? table.orderBy('id') : table.where('id').above(after))
    .limit(limit)
    .toArray();
  const things = await (kind === 'item' ? itemThings(rows) : requestThings(rows));
  return { things, last: rows.length < limit ? undefined : rows.at(-1)?.id };
}

/** What was written to, as it is now: to be found, or gone. A note counts for what it is about. */
export async function readThings(changed: {
  items: readonly string[];
  requests: readonly string[];
  notes: readonly string[];
}): Promise<{ things: Thing[]; gone: string[] }> {
  const notes = await db.notes.bulkGet([...changed.notes]);
  const about = notes.flatMap((note) => (typeof note?.['about'] === 'string' ? [note['about']] : []));
  const itemIds = [...new Set([...changed.items, ...about])];
  const requestIds = [...new Set([...changed.requests, ...about])];
  const [items, requests] = await Promise.all([db.items.bulkGet(itemIds), db.requests.bulkGet(requestIds)]);
  const things = [...(await itemThings(items)), ...(await requestThings(requests))];
  const known = new Set(things.map(({ doc }) => doc.id));
  return { things, gone: [...itemIds, ...requestIds].filter((id) => !known.has(id)) };
}

async function itemThings(rows: readonly (RegisterRow | undefined)[]): Promise<Thing[]> {
  const items = rows.map((row) => alive('item', row)).filter((item) => item !== undefined);
  const { texts, notes } = await besides('item', items);
  return items.map((item, index) => ({
    doc: docOfItem(item, textsIn<'item'>(texts[index]), notes.get(item.id) ?? []),
    written: writtenIn(item),
    item,
  }));
}

async function requestThings(rows: readonly (RegisterRow | undefined)[]): Promise<Thing[]> {
  const requests = rows.map((row) => alive('request', row)).filter((request) => request !== undefined);
  const { texts, notes } = await besides('request', requests);
  return requests.map((request, index) => ({
    doc: docOfRequest(request, textsIn<'request'>(texts[index]), notes.get(request.id) ?? []),
    written: writtenIn(request),
  }));
}

async function besides(entity: Doc['kind'], rows: readonly { id: string }[]) {
  const ids = rows.map(({ id }) => id);
  const [texts, noteRows] = await Promise.all([
    db.texts.bulkGet(ids.map((id) => textId(entity, id))),
    ids.length === 0 ? [] : db.notes.where('about').anyOf(ids).toArray(),
  ]);
  const notes = new Map<string, string[]>();
  for (const row of noteRows) {
    const note = alive('note', row);
    if (note) notes.set(note.about, [...(notes.get(note.about) ?? []), note.text]);
  }
  return { texts, notes };
}

/** Each field was parsed when its event came in. */
function textsIn<E extends Doc['kind']>(row: RegisterRow | undefined): Partial<LongFields<E>> {
  return (row ?? {}) as unknown as Partial<LongFields<E>>;
}

const nothing: readonly string[] = [];

function writtenIn(thing: Item | Request): Written {
  const { labels, type, bucket, people } = 'rank' in thing ? thing : {};
  return {
    label: labels ?? nothing,
    type: type === undefined ? nothing : [type],
    bucket: bucket === undefined ? nothing : [bucket],
    requester: thing.requester ? [personName(thing.requester)] : nothing,
    person: people ?? nothing,
  };
}
