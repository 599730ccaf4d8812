import { success } from '@/lib/domain/result';
import { command, type Outcome } from '../command';
import { find, type Gone } from '../find';
import { change } from '../rows';

/** Deletes a Request: it was never one. It can be taken back. */
export async function deleteRequest(requestId: string): Promise<Outcome<null, Gone>> {
  return command('request.delete', async (now) => {
    const request = await find('request', requestId);
    if (!request.ok) return request;
    return success({ value: null, changes: [change('request', requestId, { deletedAt: now })] });
  });
}
