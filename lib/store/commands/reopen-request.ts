import { refuse, success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import type { AlreadyDecided } from './accept-request';

/** Puts a declined or asked Request back among those that wait. */
export async function reopenRequest(requestId: string): Promise<Outcome<null, Gone | AlreadyDecided>> {
  return command('request.reopen', async () => {
    const request = await find('request', requestId);
    if (!request.ok) return request;
    if (request.value.state === 'accepted' || request.value.state === 'merged') {
      return refuse({ reason: 'already-decided' });
    }
    return success({
      value: null,
      changes: [change('request', requestId, { state: 'waiting', answer: null, decidedAt: null })],
    });
  });
}
