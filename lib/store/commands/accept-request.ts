import { backlogColumnId } from '@/lib/domain/board';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { db } from '../db';
import { type Position, placeIn } from '../place';
import { textId } from '../project';
import { find, type Gone } from '../find';
import { change } from '../rows';

export type AlreadyDecided = { reason: 'already-decided' };

/** Accepts a Request as a new Item of the backlog, at its end unless a position is given. */
export async function acceptRequest(
  requestId: string,
  { title, position = { at: 'bottom' } }: { title?: string; position?: Position } = {},
): Promise<Outcome<{ itemId: string }, Gone | AlreadyDecided>> {
  return command('request.accept', async (now) => {
    const found = await find('request', requestId);
    if (!found.ok) return found;
    const request = found.value;
    if (request.state === 'accepted' || request.state === 'merged')
      return refuse({ reason: 'already-decided' });
    const itemId = newId();
    const { ranks, rekeyed } = await placeIn(backlogColumnId, position, [itemId]);
    const texts = await db.texts.get(textId('request', requestId));
    const description = texts?.['description'] ?? texts?.['selection'] ?? texts?.['excerpt'];
    const item = change('item', itemId, {
      title: boundLine(title ?? '', textLimits.title) || request.title,
      column: backlogColumnId,
      rank: ranks[0] ?? '',
      addedAt: now,
      requestId,
      ...(request.requester ? { requester: request.requester } : {}),
      ...(request.source ? { app: request.source.app } : {}),
      ...(typeof description === 'string' ? { description } : {}),
    });
    const decided = change('request', requestId, { state: 'accepted', itemId, decidedAt: now, answer: null });
    return success({ value: { itemId }, changes: [decided, item, ...rekeyed] });
  });
}
