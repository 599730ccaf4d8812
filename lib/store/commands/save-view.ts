import type { View } from '@/lib/domain/entities';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { change } from '../rows';

export type NoName = { reason: 'no-name' };

/** Keeps what is searched for and where it is looked at, under a name, for everybody on the team. */
export async function saveView(view: {
  name: string;
  place: View['place'];
  query: string;
}): Promise<Outcome<{ viewId: string }, NoName>> {
  const name = boundLine(view.name, textLimits.name);
  if (!name) return refuse({ reason: 'no-name' });
  return command('view.save', (now) => {
    const viewId = newId();
    const query = boundLine(view.query, textLimits.title);
    return success({
      value: { viewId },
      changes: [change('view', viewId, { name, place: view.place, query, addedAt: now })],
    });
  });
}
