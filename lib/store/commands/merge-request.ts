import { refuse, success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';
import type { AlreadyDecided } from './accept-request';

/** Merges a Request into an Item that already covers it: the Item keeps its place, the Request points to it. */
export async function mergeRequest(
  requestId: string,
  itemId: string,
): Promise<Outcome<null, Gone | AlreadyDecided>> {
  return command('request.merge', async (now) => {
    const request = await find('request', requestId);
    if (!request.ok) return request;
    if (request.value.state === 'accepted' || request.value.state === 'merged') {
      return refuse({ reason: 'already-decided' });
    }
    const item = await find('item', itemId);
    if (!item.ok) return item;
    return success({
      value: null,
      changes: [change('request', requestId, { state: 'merged', itemId, decidedAt: now, answer: null })],
    });
  });
}
