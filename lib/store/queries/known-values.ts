import { db } from '../db';
import { alive } from '../rows';

/** The team's own words, by the field they are used in, the most used first. */
export type KnownValues = { readonly [F in 'type' | 'bucket' | 'labels' | 'people']: readonly string[] };

/** Rows read at a time: a list of 10,000 items never holds up the page. */
const batch = 500;

/**
 * Every type, bucket, label and person that an item has, to be offered where one is written. Words that differ only in
 * capitals are one. Reads each item once, in small portions: ask when a field is turned to, not at every key.
 */
export async function knownValues(): Promise<KnownValues> {
  const uses = { type: new Uses(), bucket: new Uses(), labels: new Uses(), people: new Uses() };
  let after = '';
  for (;;) {
    const rows = await db.items.where('id').above(after).limit(batch).toArray();
    for (const row of rows) {
      const item = alive('item', row);
      if (!item) continue;
      uses.type.count(item.type);
      uses.bucket.count(item.bucket);
      item.labels?.forEach((label) => uses.labels.count(label));
      item.people?.forEach((person) => uses.people.count(person));
    }
    const last = rows.at(-1);
    if (!last || rows.length < batch) break;
    after = last.id;
  }
  return {
    type: uses.type.mostUsed(),
    bucket: uses.bucket.mostUsed(),
    labels: uses.labels.mostUsed(),
    people: uses.people.mostUsed(),
  };
}

class Uses {
  readonly #byKey = new Map<string, { word: string; times: number }>();

  count(word: string | undefined): void {
    if (word === undefined) return;
    const key = word.toLowerCase();
    const known = this.#byKey.get(key);
    if (known) {
      known.times += 1;
      // Of two spellings always the same one, the one with capitals.
      if (word < known.word) known.word = word;
    } else this.#byKey.set(key, { word, times: 1 });
  }

  mostUsed(): string[] {
    return [...this.#byKey.values()]
      .toSorted((a, b) => b.times - a.times || a.word.localeCompare(b.word))
      .map(({ word }) => word);
  }
}
