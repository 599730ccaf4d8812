import { refuse, success } from '@/lib/domain/result';
import { boundText, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import type { AlreadyDecided } from './accept-request';

export type NoReason = { reason: 'no-reason' };

/** Declines a Request. The reason is owed to whoever asked, so it must be given. */
export async function declineRequest(
  requestId: string,
  answer: string,
): Promise<Outcome<null, Gone | NoReason | AlreadyDecided>> {
  return answerRequest('request.decline', 'declined', requestId, answer);
}

/** Sends a Request back with a question. It leaves the waiting list until it is reopened. */
export async function askAboutRequest(
  requestId: string,
  question: string,
): Promise<Outcome<null, Gone | NoReason | AlreadyDecided>> {
  return answerRequest('request.ask', 'asked', requestId, question);
}

async function answerRequest(
  kind: 'request.decline' | 'request.ask',
  state: 'declined' | 'asked',
  requestId: string,
  text: string,
): Promise<Outcome<null, Gone | NoReason | AlreadyDecided>> {
  const answer = boundText(text, textLimits.reason);
  if (!answer) return refuse({ reason: 'no-reason' });
  return command(kind, async (now) => {
    const request = await find('request', requestId);
    if (!request.ok) return request;
    if (request.value.state === 'accepted' || request.value.state === 'merged') {
      return refuse({ reason: 'already-decided' });
    }
    return success({
      value: null,
      changes: [change('request', requestId, { state, answer, decidedAt: now })],
      reason: answer,
    });
  });
}
