import { Dexie, type RangeSet } from 'dexie';
import { db } from '../db';
import { keysIn } from '../range-set';

/** What a write touched of all there is to find, by id; `all` when it cannot be told. */
export type ChangedThings = { items: string[]; requests: string[]; notes: string[] } | 'all';

const part = (table: string) => `idb://${db.name}/${table}/`;

/** Calls `listener` after each write to items, requests, their texts and notes, in any window. Returns the way to stop it. */
export function onThingsChanged(listener: (changed: ChangedThings) => void): () => void {
  const heard = (parts: { [part: string]: unknown }) => {
    if ('all' in parts) {
      listener('all');
      return;
    }
    const keysOf = (table: string) => keysIn(parts[part(table)] as RangeSet | undefined);
    const [items, requests, notes, texts] = ['items', 'requests', 'notes', 'texts'].map(keysOf);
    if (!items || !requests || !notes || !texts) {
      listener('all');
      return;
    }
    // The texts of a thing have its name as key: `item/<id>`.
    const withTexts = (entity: string) =>
      texts.filter((key) => key.startsWith(`${entity}/`)).map((key) => key.slice(entity.length + 1));
    const changed = {
      items: [...new Set([...items, ...withTexts('item')])],
      requests: [...new Set([...requests, ...withTexts('request')])],
      notes,
    };
    if (changed.items.length + changed.requests.length + notes.length > 0) listener(changed);
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}
