import { type ComponentType, createElement, type ReactNode, useSyncExternalStore } from 'react';

interface Late<Props> {
  /** Draws it, or `fallback` until its code is there. */
  View: ComponentType<Props & { fallback?: ReactNode }>;
}

/**
 * A part of the page whose code comes when it is needed. Unlike React's own, it is shown in the very frame in which it can
 * be: React holds what follows a placeholder back for 300 ms, which made the first cards wait. A part that cannot be loaded
 * breaks where it is drawn, like any other bug.
 */
export function late<Props extends object>(part: () => Promise<ComponentType<Props>>): Late<Props> {
  let state: { Part: ComponentType<Props> } | { error: unknown } | undefined;
  let isAsked = false;
  const listeners = new Set<() => void>();

  const load = async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      state = { Part: await part() };
    } catch (error) {
      state = { error };
    }
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    void load();
    return () => listeners.delete(listener);
  };

  function View({ fallback = null, ...props }: Props & { fallback?: ReactNode }) {
    const now = useSyncExternalStore(subscribe, () => state);
    if (now === undefined) return fallback;
    if ('error' in now) throw now.error;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a rest of generic props has no better type
    return createElement(now.Part, props as unknown as Props);
  }
  return { View };
}
