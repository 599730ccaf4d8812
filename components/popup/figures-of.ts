import { limitName } from '@/lib/domain/limits';
import type { SharedLoad } from '@/lib/domain/shared-limits';
import type { Summary } from '@/lib/store/queries/summary';
import type { Figures, SharedFigure } from './figures';

/** Takes from a summary what the popup shows. */
export function figuresOf({ team, wip, cycle, oldest, waiting, elsewhere }: Summary): Figures {
  return {
    team: team?.name,
    columns: wip.columns.map(({ column: { id, name, kind, limit }, count, leftOut, state }) => ({
      id,
      name,
      kind,
      count,
      limit,
      state,
      ...(leftOut > 0 ? { leftOut } : {}),
    })),
    ...(wip.shared.length > 0 ? { shared: wip.shared.map(sharedOf) } : {}),
    wip: { count: wip.count, limited: wip.limited, limit: wip.limit, state: wip.state },
    cycle: cycle && {
      goal: cycle.goal,
      startsOn: cycle.startsOn,
      workingDays: cycle.workingDays,
      endedOn: cycle.endedOn,
    },
    oldest: oldest && { id: oldest.id, title: oldest.title, startedAt: oldest.startedAt },
    waiting,
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
  };
}

function sharedOf({ limit, columns, count, state }: SharedLoad): SharedFigure {
  return { id: limit.id, name: limitName(limit, columns), count, limit: limit.most, state };
}
