import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo } from 'react';
import type { ActionIn, ActionId } from './action-map';
import { actionsFor } from './keys';

/** What runs an action now, by its id. The one that came last speaks: what lies over the page comes later. */
class Runners {
  readonly #runs = new Map<ActionId, (() => void)[]>();

  /** Returns the way to take it away again. */
  add(id: ActionId, run: () => void): () => void {
    this.#runs.set(id, [...(this.#runs.get(id) ?? []), run]);
    return () => {
      this.#runs.set(
        id,
        (this.#runs.get(id) ?? []).filter((other) => other !== run),
      );
    };
  }

  has(id: ActionId): boolean {
    return (this.#runs.get(id)?.length ?? 0) > 0;
  }

  run(id: ActionId): void {
    this.#runs.get(id)?.at(-1)?.();
  }
}

const RunnersContext = createContext<Runners | null>(null);

/** Where keys are written, or belong to something that lies over the page. */
const elsewhere =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="dialog"], [role="menu"], [role="listbox"][data-own-keys]';

/** Hears the keys of the whole page, and knows what can be done on it now. */
export function ActionsProvider({ children }: { children: ReactNode }) {
  const runners = useMemo(() => new Runners(), []);
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // Undo and redo are heard on every page, by what takes the steps.
      const action = actionsFor('page', event).find(
        (id) => runners.has(id) && id !== 'undo' && id !== 'redo',
      );
      if (!action || (isBusy(event) && !worksOverAll(action))) return;
      event.preventDefault();
      runners.run(action);
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [runners]);
  return <RunnersContext value={runners}>{children}</RunnersContext>;
}

/** The palette is asked for in the middle of anything; every other key of the page waits until it is the page's again. */
function worksOverAll(action: ActionIn<'page'>): boolean {
  return action === 'palette' && !document.querySelector('[role="dialog"]');
}

function isBusy({ target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest(elsewhere)) return true;
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Says what runs an action while this is on screen (and `on`): its key works, and the palette offers it. */
export function useAction(id: ActionIn<'page'>, run: () => void, on = true): void {
  const runners = useContext(RunnersContext);
  const now = useEffectEvent(run);
  useEffect(() => (on ? runners?.add(id, () => now()) : undefined), [runners, id, on]);
}

/** What can be done on the page now. */
export function useRunners(): Runners {
  const runners = useContext(RunnersContext);
  if (!runners) throw new Error('useRunners needs an ActionsProvider above it');
  return runners;
}
