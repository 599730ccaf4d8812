import { browser } from './browser';

type Area = 'local' | 'session';

/** One value the browser keeps for us: over restarts (`local`) or until it is closed (`session`, in memory only). */
export interface Stored {
  /** What is kept, unparsed; undefined when nothing is. */
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /** Calls `listener` when any context changed the value. Returns the way to stop. */
  watch(listener: (value: unknown) => void): () => void;
}

/** Names a kept value. Small on purpose: it is part of every cold start of the background. */
export function stored(area: Area, key: string): Stored {
  const kept = () => browser.storage[area];
  return {
    get: async () => (await kept().get(key))[key],
    set: async (value) => kept().set({ [key]: value }),
    remove: async () => kept().remove(key),
    watch: (listener) => {
      const changed = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changes[key];
        if (change && changedArea === area) listener(change.newValue);
      };
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  };
}
