import type { View } from '@/lib/domain/entities';
import { refuse, success } from '@/lib/domain/result';
import type { Sorting } from '@/lib/domain/sorting';
import { boundLine, textLimits } from '@/lib/domain/text';
import { newId } from '@/lib/platform/ids';
import { command, type Outcome } from '../command';
import { change } from '../rows';

export type NoName = { reason: 'no-name' };

/** Keeps what is searched for, where and by what it is looked at, under a name, for everybody on the team. */
export async function saveView(view: {
  name: string;
  place: View['place'];
  query: string;
  /** What the backlog is looked at by; its own order when absent. */
  sort?: Sorting;
}): Promise<Outcome<{ viewId: string }, NoName>> {
  const name = boundLine(view.name, textLimits.name);
  if (!name) return refuse({ reason: 'no-name' });
  return command('view.save', (now) => {
    const viewId = newId();
    const query = boundLine(view.query, textLimits.title);
    return success({
      value: { viewId },
      changes: [
        change('view', viewId, {
          name,
          place: view.place,
          query,
          ...(view.sort === undefined ? {} : { sort: view.sort }),
          addedAt: now,
        }),
      ],
    });
  });
}
