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

let waiting: (() => void)[] = [];

/**
 * Resolves when the next command of this context has asked for all that it writes: no rule refuses it any more, and what is
 * left to do is done by the database and the disk, beside whatever this context does meanwhile.
 */
export function nextAsked(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

/** Tells this context that a command has asked for all its writes; whether they are stored is not known yet. */
export function announceAsked(): void {
  const told = waiting;
  waiting = [];
  // In a task of its own: who listens must not find itself in the transaction.
  if (told.length > 0) setTimeout(() => told.forEach((tell) => tell()));
}
