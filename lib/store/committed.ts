import type { EventKind } from '@/lib/domain/event';

type Listener = (kind: EventKind) => void;

const listeners = new Set<Listener>();

/** Calls `listener` after each command of this context that wrote something. Returns the way to stop it. */
export function onCommitted(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Tells this context that a command was stored. Received events are never announced. A listener that throws is a bug of
 * its own: it is reported as one, and what was saved stays reported as saved.
 */
export function announce(kind: EventKind): void {
  for (const listener of listeners) queueMicrotask(() => listener(kind));
}
