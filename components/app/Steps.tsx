import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Refusal, Result } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import { undo } from '@/lib/store/commands/undo';
import type { Done } from '@/lib/store/command';
import { common } from '@/locales/common';
import { actionsFor } from '@/components/actions/keys';
import { useProgress } from '@/components/selection/progress';
import { useToast } from '@/components/ui/Toasts';
import { useLanguage, useWords } from '@/components/language/language';
import { StepStack } from './step-stack';

export interface StepOptions<T> {
  /** Said when it is done, with Undo beside it. Nothing is said when absent; it can be undone by key all the same. */
  done?: string | ((value: T) => string);
  /** How many items it is about: of many it is said that it goes on, now and when it is taken back. One when absent. */
  items?: number;
  /** Refusals the caller answers itself, by reason; all others are said in a toast. */
  handles?: readonly string[];
}

type Run = <T, R extends Refusal>(
  work: () => Promise<Result<Done<T>, R>>,
  options?: StepOptions<T>,
) => Promise<Result<Done<T>, R>>;

interface Steps {
  /** Runs a command, says how it went, and remembers it for undo. */
  run: Run;
  /** Takes back the last step of this window; its words go into a toast. */
  undoLast: () => Promise<void>;
  redoLast: () => Promise<void>;
}

const StepsContext = createContext<Steps | null>(null);

/** The steps taken in this window: runs commands, tells the person, undoes by button and by Ctrl or Cmd Z. */
export function StepsProvider({ children }: { children: ReactNode }) {
  const t = useWords(common);
  const toast = useToast();
  const language = useLanguage();
  const withProgress = useProgress();
  const [stack] = useState(() => new StepStack());
  /** Settles when the steps begun so far are stored: what is painted already is what the person takes back. */
  const stored = useRef<Promise<unknown>>(Promise.resolve());
  /** While a step is taken back: what the person does next is done after it, as they pressed it. */
  const goingBack = useRef<Promise<unknown>>(null);

  const say = useCallback(
    (refusal: Refusal) => {
      const { reason } = refusal;
      const isColumn = reason === 'gone' && 'entity' in refusal && refusal.entity === 'column';
      const sentence = (t as Partial<Record<string, unknown>>)[isColumn ? 'gone-column' : reason];
      toast({ text: typeof sentence === 'string' ? sentence : t.somethingBroke, tone: 'bad' });
    },
    [t, toast],
  );

  const steps = useMemo<Steps>(() => {
    /** One at a time, after all that was begun before: two presses in a row are two steps. */
    const go = async (way: 'undo' | 'redo', eventId?: Stamp): Promise<void> => {
      const before = stored.current;
      const going = (async () => {
        await before;
        const step = way === 'undo' ? stack.takeLast(eventId) : stack.takeBack();
        // Taking back the undo is doing it again.
        const outcome = step && (await withProgress(step.items, () => undo(step.eventId)));
        const back = outcome?.ok ? outcome.value.eventId : null;
        const done = step && back !== null ? { ...step, eventId: back } : undefined;
        if (done) stack.went(way, done);
        else if (step && outcome && !outcome.ok && !isLasting(outcome)) stack.stays(way, step);
        return { step, outcome, done };
      })();
      const over: Promise<unknown> = Promise.allSettled([going]).finally(() => {
        if (goingBack.current === over) goingBack.current = null;
      });
      stored.current = over;
      goingBack.current = over;
      const { step, outcome, done } = await going;
      const { stepWords } = await import('./step-words');
      const text = await stepWords(language, way, step, outcome);
      if (text === null && outcome && !outcome.ok) say(outcome);
      if (text === null) return;
      const [label, other] = way === 'undo' ? ([t.redo, 'redo'] as const) : ([t.undo, 'undo'] as const);
      const isBad = outcome?.ok === false;
      toast({
        text,
        ...(isBad ? { tone: 'bad' as const } : {}),
        ...(done ? { actions: [{ label, onSelect: () => void go(other) }] } : {}),
      });
    };
    const run: Run = async (work, { done, items = 1, handles = [] } = {}) => {
      const back = goingBack.current;
      const working = withProgress(items, back ? () => back.then(work) : work);
      stored.current = Promise.allSettled([stored.current, working]);
      const outcome = await working;
      if (!outcome.ok) {
        if (!handles.includes(outcome.reason)) say(outcome);
        return outcome;
      }
      const { eventId, value } = outcome.value;
      if (!eventId) return outcome;
      const words = typeof done === 'function' ? done(value) : done;
      stack.did({ eventId, words, items });
      if (words)
        toast({ text: words, actions: [{ label: t.undo, onSelect: () => void go('undo', eventId) }] });
      return outcome;
    };
    return { run, undoLast: () => go('undo'), redoLast: () => go('redo') };
  }, [language, say, stack, t, toast, withProgress]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = actionsFor('page', event).find((id) => id === 'undo' || id === 'redo');
      if (!asked || event.defaultPrevented || isWriting(event.target)) return;
      event.preventDefault();
      void (asked === 'redo' ? steps.redoLast() : steps.undoLast());
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [steps]);

  return <StepsContext value={steps}>{children}</StepsContext>;
}

/** Whether trying again would be refused again: the step is not worth keeping. */
function isLasting({ reason }: Refusal): boolean {
  return reason === 'changed-since' || reason === 'unknown-event';
}

/** In a text that is being written the browser's own undo is what the person means; in an empty line it has nothing to undo. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement && !takesText.has(target.type)) return false;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return target.value !== '';
  return (
    target instanceof Element && target.closest('[contenteditable]:not([contenteditable="false"])') !== null
  );
}

const takesText: ReadonlySet<string> = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'date']);

/** The way to run commands from a screen. */
export function useSteps(): Steps {
  const steps = useContext(StepsContext);
  if (!steps) throw new Error('useSteps needs a StepsProvider above it');
  return steps;
}
