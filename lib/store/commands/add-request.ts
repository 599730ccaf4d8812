import type { NoTitle } from '@/lib/domain/item-edit';
import { refuse, success } from '@/lib/domain/result';
import { boundPerson, type Person } from '@/lib/domain/source';
import { boundLine, boundText, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { change } from '../rows';

/** Adds a Request by hand: somebody asked in the corridor. */
export async function addRequest(request: {
  title: string;
  requester?: Person;
  description?: string;
}): Promise<Outcome<{ requestId: string }, NoTitle>> {
  const title = boundLine(request.title, textLimits.title);
  if (!title) return refuse({ reason: 'no-title' });
  return command('request.add', (now) => {
    const requestId = newId();
    const added = change('request', requestId, {
      title,
      state: 'waiting',
      capturedAt: now,
      source: { app: 'none', capturedAt: now, via: 'hand' },
      requester: boundPerson(request.requester ?? {}) ?? undefined,
      description: boundText(request.description ?? '', textLimits.description) || undefined,
    });
    return success({ value: { requestId }, changes: [added] });
  });
}
