import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { Refusal, Result } from '@/lib/domain/result';
import type { Stamp } from '@/lib/domain/stamp';
import { undo } from '@/lib/store/commands/undo';
import type { Done } from '@/lib/store/command';
import { common } from '@/locales/common';
import { actionsFor } from '@/components/actions/keys';
import { useToast } from '@/components/ui/Toasts';
import { useWords } from '@/components/language/language';

interface Options {
  /** Said when it is done, with Undo beside it. Nothing is said when absent; it can be undone by key all the same. */
  done?: string;
  /** Refusals the caller answers itself, by reason; all others are said in a toast. */
  handles?: readonly string[];
}

type Run = <T, R extends Refusal>(
  work: () => Promise<Result<Done<T>, R>>,
  options?: Options,
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
  const taken = useRef<Stamp[]>([]);
  const takenBack = useRef<Stamp[]>([]);
  /** Settles when the steps begun so far are stored: what is painted already is what the person takes back. */
  const stored = useRef<Promise<unknown>>(Promise.resolve());

  const say = useCallback(
    (refusal: Refusal) => {
      const { reason } = refusal;
      const isColumn = reason === 'gone' && 'entity' in refusal && refusal.entity === 'column';
      const sentence = (t as Partial<Record<string, unknown>>)[isColumn ? 'gone-column' : reason];
      toast({ text: typeof sentence === 'string' ? sentence : t.somethingBroke, tone: 'bad' });
    },
    [t, toast],
  );

  const takeBack = useCallback(
    async (eventId: Stamp | undefined, onto: Stamp[], words: string) => {
      if (!eventId) {
        toast({ text: t['unknown-event'] });
        return;
      }
      const outcome = await undo(eventId);
      if (!outcome.ok) {
        say(outcome);
        return;
      }
      if (outcome.value.eventId) onto.push(outcome.value.eventId);
      toast({ text: words });
    },
    [say, t, toast],
  );

  const steps = useMemo<Steps>(() => {
    const undoThis = async (eventId: Stamp) => {
      taken.current = taken.current.filter((id) => id !== eventId);
      await takeBack(eventId, takenBack.current, t.undone);
    };
    const run: Run = async (work, { done, handles = [] } = {}) => {
      const working = work();
      stored.current = Promise.allSettled([stored.current, working]);
      const outcome = await working;
      if (!outcome.ok) {
        if (!handles.includes(outcome.reason)) say(outcome);
        return outcome;
      }
      const { eventId } = outcome.value;
      if (!eventId) return outcome;
      taken.current.push(eventId);
      takenBack.current = [];
      if (done) toast({ text: done, actions: [{ label: t.undo, onSelect: () => void undoThis(eventId) }] });
      return outcome;
    };
    return {
      run,
      undoLast: async () => {
        await stored.current;
        await takeBack(taken.current.pop(), takenBack.current, t.undone);
      },
      redoLast: async () => {
        await stored.current;
        await takeBack(takenBack.current.pop(), taken.current, t.redone);
      },
    };
  }, [say, t, takeBack, toast]);

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
