import type { Doc } from './doc';
import type { Match } from './match';

/** Fields whose values are whatever the team writes: their words are offered while a filter is typed. */
export const wordFields = ['label', 'type', 'bucket', 'requester', 'person'] as const;
export type WordField = (typeof wordFields)[number];

/** The values of a thing as the team writes them, in the order of the folded ones in its `Doc`. */
export type Written = { readonly [field in WordField]: readonly string[] };

interface Used {
  word: string;
  count: number;
}

/**
 * Everything there is to find, small enough to be looked through at each key: ten thousand things are some four million
 * characters, and a plain look through them costs a few milliseconds.
 */
export class SearchIndex {
  readonly #docs = new Map<string, Doc>();
  #version = 0;
  readonly #used: { readonly [field in WordField]: Map<string, Used> } = {
    label: new Map(),
    type: new Map(),
    bucket: new Map(),
    requester: new Map(),
    person: new Map(),
  };

  /** Rises with each change: what was found before may be another answer now. */
  get version(): number {
    return this.#version;
  }

  put(doc: Doc, written: Written): void {
    this.remove(doc.id);
    this.#version += 1;
    this.#docs.set(doc.id, doc);
    for (const field of wordFields) {
      for (const [index, key] of keysOf(doc, field).entries()) {
        const used = this.#used[field].get(key);
        if (used) used.count += 1;
        else this.#used[field].set(key, { word: written[field][index] ?? key, count: 1 });
      }
    }
  }

  remove(id: string): void {
    const doc = this.#docs.get(id);
    if (!doc) return;
    this.#version += 1;
    this.#docs.delete(id);
    for (const field of wordFields) {
      for (const key of keysOf(doc, field)) {
        const used = this.#used[field].get(key);
        if (used && used.count > 1) used.count -= 1;
        else this.#used[field].delete(key);
      }
    }
  }

  /** Forgets everything but these. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.#docs.keys()) if (!ids.has(id)) this.remove(id);
  }

  doc(id: string): Doc | undefined {
    return this.#docs.get(id);
  }

  /** Everything that matches, in no order to rely on; of `among` alone, where nothing else can. */
  find(match: Match, among: Iterable<Doc> = this.#docs.values()): Doc[] {
    const found: Doc[] = [];
    for (const doc of among) if (match(doc)) found.push(doc);
    return found;
  }

  /** How many things of a kind there are to find. */
  count(kind: Doc['kind']): number {
    let count = 0;
    for (const doc of this.#docs.values()) if (doc.kind === kind) count += 1;
    return count;
  }

  isUsed(field: WordField, key: string): boolean {
    return this.#used[field].has(key);
  }

  /** The words the team uses in a field, the most used first. */
  words(field: WordField): { word: string; count: number }[] {
    return Array.from(this.#used[field].values()).toSorted(
      (a, b) => b.count - a.count || a.word.localeCompare(b.word),
    );
  }
}

const none: readonly string[] = [];

function keysOf(doc: Doc, field: WordField): readonly string[] {
  if (field === 'label') return doc.labels;
  if (field === 'person') return doc.people;
  const key = doc[field];
  return key === undefined ? none : [key];
}
