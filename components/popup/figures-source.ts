import { reportLater } from '@/components/app/report-later';
import { clock } from '@/lib/platform/clock';
import { quickSummary } from '@/lib/store/queries/quick-summary';
import { databaseName } from '@/lib/store/schema';
import type { WriteFailure } from '@/lib/store/write-failure';
import { type Figures, noFigures } from './figures';
import { figuresOf } from './figures-of';
import { keepFigures, keptFigures } from './kept-figures';

/** What is known of the figures; `trouble` says why they cannot be read now. */
export interface FiguresState {
  figures: Figures | null;
  trouble: WriteFailure['reason'] | null;
  /** Whether the database has answered; until then the figures are those of the last time. */
  fresh: boolean;
}

/** The figures as they stand and as they change, for React's `useSyncExternalStore`. */
export interface FiguresSource {
  current: () => FiguresState;
  subscribe: (listener: () => void) => () => void;
  /** When there is something to show: at once when figures were kept from the last time, else with the first answer. */
  ready: Promise<void>;
  /** When the database has answered for the first time, or did not in time: what is loaded late begins after it. */
  settled: Promise<void>;
  /** Follows the changes from now on, with the code that the first frame does without. */
  follow: () => Promise<void>;
  close: () => void;
}

/** ms after which the popup says that the figures are late: a popup that stays empty says nothing at all. */
const patience = 2_000;

/** Starts reading the figures. Those of the last time are there at once, so that the first frame shows them. */
export function openFigures(name: string = databaseName): FiguresSource {
  let state: FiguresState = { figures: keptFigures(), trouble: null, fresh: false };
  const listeners = new Set<() => void>();
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  if (state.figures) resolve();
  let stop: (() => void) | undefined;
  let closed = false;
  const set = (next: FiguresState) => {
    clearTimeout(late);
    if (closed) return;
    state = next;
    resolve();
    for (const listener of listeners) listener();
  };
  const answered = (figures: Figures) => {
    keepFigures(figures);
    set({ figures, trouble: null, fresh: true });
  };
  const late = setTimeout(() => set({ ...state, trouble: 'storage-stuck' }), patience);
  const first = async () => {
    const summary = await quickSummary(name, clock.today());
    // Nothing to read quickly: a database that was never made. Whether it is trouble, `follow` finds out.
    if (summary) answered(figuresOf(summary));
    else set({ ...state, figures: state.figures ?? noFigures });
  };
  const settled = first();
  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready,
    settled,
    follow: async () => {
      try {
        const { watchFigures } = await import('./watch-figures');
        if (closed) return;
        stop = watchFigures(answered, (trouble) => set({ ...state, trouble }));
      } catch (error) {
        reportLater(error);
      }
    },
    close: () => {
      closed = true;
      clearTimeout(late);
      stop?.();
    },
  };
}
