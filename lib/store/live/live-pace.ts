import { liveQuery } from 'dexie';
import { type Pace, paceOf } from '@/lib/domain/pace';
import { clock } from '@/lib/platform/clock';
import { columns, lastFinished } from '../queries/board';

/** Finished items looked at: enough to be steady, few enough to be the team of today. */
const latest = 60;

/** The team's own pace, from what it finished last; read while somebody looks at it, and again after each finish. */
export class LivePace {
  readonly #listeners = new Set<() => void>();
  readonly #onError: (error: unknown) => void;
  #pace: Pace | undefined;
  #stop: (() => void) | undefined;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Undefined before it was read, and while too little is finished to speak of a pace. */
  readonly now = (): Pace | undefined => this.#pace;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#stop ??= this.#follow();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  };

  #follow(): () => void {
    const reading = liveQuery(finishedLast).subscribe({
      next: (items) => this.#show(paceOf(items, clock.timeZone())),
      error: this.#onError,
    });
    return () => reading.unsubscribe();
  }

  #show(pace: Pace | undefined): void {
    const before = this.#pace;
    if (before?.mostly === pace?.mostly && before?.expected === pace?.expected && before?.of === pace?.of)
      return;
    this.#pace = pace;
    for (const listener of this.#listeners) listener();
  }
}

async function finishedLast() {
  const done = (await columns()).filter(({ kind }) => kind === 'done');
  const items = await Promise.all(done.map(({ id }) => lastFinished(id, latest)));
  return items
    .flat()
    .toSorted((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))
    .slice(0, latest);
}
