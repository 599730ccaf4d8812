import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import type { ColumnFull } from '@/lib/domain/limits';
import type { Refusal, Result } from '@/lib/domain/result';
import type { Done } from '@/lib/store/command';
import { board } from '@/locales/board';
import { limits } from '@/locales/limits';
import { type StepOptions, useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { useToast } from '@/components/ui/Toasts';
import { refusedSentence } from './passed-words';

const ColumnFullDialog = lazy(() =>
  import('./ColumnFullDialog').then((module) => ({ default: module.ColumnFullDialog })),
);

type LetIn = <T, R extends Refusal>(
  work: (reason?: string) => Promise<Result<Done<T>, R | ColumnFull>>,
  options?: StepOptions<T>,
) => Promise<Result<Done<T>, R | ColumnFull>>;

interface Asked {
  full: ColumnFull;
  answer: (reason: string | null) => void;
}

const RoomContext = createContext<LetIn | null>(null);

/** Runs what puts something into a column; when a limit would be passed it asks why, or says that it refuses. */
export function RoomProvider({ children }: { children: ReactNode }) {
  const t = useWords(board);
  const l = useWords(limits);
  const { run } = useSteps();
  const toast = useToast();
  const [asked, setAsked] = useState<Asked | null>(null);

  const letIn = useCallback<LetIn>(
    async (work, wished = {}) => {
      const options = { ...wished, handles: ['column-full', ...(wished.handles ?? [])] };
      const outcome = await run(() => work(), options);
      if (outcome.ok || !isFull(outcome)) return outcome;
      if (outcome.mode === 'hard') {
        toast({ text: refusedSentence(outcome, { b: t, l }), tone: 'bad' });
        return outcome;
      }
      const reason = await new Promise<string | null>((answer) => setAsked({ full: outcome, answer }));
      setAsked(null);
      return reason === null ? outcome : run(() => work(reason), options);
    },
    [run, t, l, toast],
  );

  return (
    <RoomContext value={letIn}>
      {children}
      {asked ? (
        <Suspense>
          <ColumnFullDialog full={asked.full} onAnswer={asked.answer} />
        </Suspense>
      ) : null}
    </RoomContext>
  );
}

function isFull(outcome: Refusal): outcome is ColumnFull {
  return outcome.reason === 'column-full';
}

/** The way to put something into a column. */
export function useLetIn(): LetIn {
  const letIn = useContext(RoomContext);
  if (!letIn) throw new Error('useLetIn needs a RoomProvider above it');
  return letIn;
}
