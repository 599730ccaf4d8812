import { vi } from 'vitest';

/** Operations on IndexedDB that read or write rows, by name: what a press costs, whatever library makes them. */
export interface Operations {
  reads: string[];
  writes: string[];
}

const readers = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'] as const;
const writers = ['add', 'put', 'delete', 'clear'] as const;

/** Counts every operation of every store and index from now on. Undone by the end of the test. */
export function countOperations(): Operations {
  const operations: Operations = { reads: [], writes: [] };
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of readers) if (name in prototype) watch(prototype, name, operations.reads);
  }
  for (const name of writers) watch(IDBObjectStore.prototype, name, operations.writes);
  return operations;
}

function watch(prototype: object, name: string, into: string[]): void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') return;
  vi.spyOn(prototype as Record<string, () => unknown>, name).mockImplementation(function (
    this: unknown,
    ...given: unknown[]
  ) {
    into.push(name);
    return Reflect.apply(original, this, given) as unknown;
  });
}
