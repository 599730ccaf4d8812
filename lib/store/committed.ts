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
 * Resolves when the next command of this context has written its rows and waits for the disk alone: until then the page
 * had better leave it the thread, after that it has a moment of its own.
 */
export function nextWritten(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

/** Tells this context that a command has written its rows; whether they are stored is not known yet. */
export function announceWritten(): void {
  const told = waiting;
  waiting = [];
  // In a task of its own: who listens must not find itself in the transaction.
  if (told.length > 0) setTimeout(() => told.forEach((tell) => tell()));
}
