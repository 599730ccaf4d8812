/**
 * How the database of this window stands. `outdated`: newer code has taken it over, and this window can only be
 * reloaded. `blocked`: a window with older code holds it; closing the other windows helps.
 */
export type DatabaseState = 'usable' | 'outdated' | 'blocked';

type Listener = (state: DatabaseState) => void;

const listeners = new Set<Listener>();
let current: DatabaseState = 'usable';

/** The state now. With `onDatabaseState` it makes an external store. */
export function databaseState(): DatabaseState {
  return current;
}

/** Calls `listener` at each change of the state. Returns the way to stop it. */
export function onDatabaseState(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Called by the database alone. An outdated window stays outdated. */
export function setDatabaseState(state: DatabaseState): void {
  if (state === current || current === 'outdated') return;
  current = state;
  for (const listener of listeners) listener(state);
}
