import { type ReactNode, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import type { Request } from '@/lib/domain/entities';
import { acceptRequest } from '@/lib/store/commands/accept-request';
import { deleteRequest } from '@/lib/store/commands/delete-request';
import { reopenRequest } from '@/lib/store/commands/reopen-request';
import type { Position } from '@/lib/store/place';
import { request as words } from '@/locales/request';
import { AnswerDialog } from './AnswerDialog';
import { MergeDialog } from './MergeDialog';

export interface Triage {
  /** Whether it can still be accepted, merged, asked about or declined. */
  canDecide: boolean;
  canReopen: boolean;
  accept: () => void;
  acceptToTop: () => void;
  merge: () => void;
  ask: () => void;
  decline: () => void;
  reopen: () => void;
  remove: () => void;
  /** The dialog that is open, if one is: render it once. */
  dialog: ReactNode;
}

/** What can be decided about a request, for buttons and for keys. `onDecided` is called after each decision is stored. */
export function useTriage(request: Request | undefined, onDecided: () => void): Triage {
  const t = useWords(words);
  const { run } = useSteps();
  const [dialog, setDialog] = useState<'decline' | 'ask' | 'merge' | null>(null);
  const canDecide = request !== undefined && request.state !== 'accepted' && request.state !== 'merged';
  const canReopen = request?.state === 'asked' || request?.state === 'declined';
  const then = (outcome: { ok: boolean }) => {
    if (outcome.ok) onDecided();
  };
  const accept = async (position: Position, done: string) => {
    if (request && canDecide) then(await run(() => acceptRequest(request.id, { position }), { done }));
  };
  const reopen = async () => {
    if (request && canReopen) then(await run(() => reopenRequest(request.id), { done: t.reopened }));
  };
  const remove = async () => {
    if (request) then(await run(() => deleteRequest(request.id), { done: t.removed }));
  };
  const open = (kind: typeof dialog) => () => {
    if (canDecide) setDialog(kind);
  };
  const close = () => setDialog(null);
  const closeDecided = () => {
    close();
    onDecided();
  };
  return {
    canDecide,
    canReopen,
    accept: () => void accept({ at: 'bottom' }, t.accepted),
    acceptToTop: () => void accept({ at: 'top' }, t.acceptedTop),
    merge: open('merge'),
    ask: open('ask'),
    decline: open('decline'),
    reopen: () => void reopen(),
    remove: () => void remove(),
    dialog:
      !request || dialog === null ? null : dialog === 'merge' ? (
        <MergeDialog request={request} onClose={close} onDone={closeDecided} />
      ) : (
        <AnswerDialog key={dialog} kind={dialog} request={request} onClose={close} onDone={closeDecided} />
      ),
  };
}
