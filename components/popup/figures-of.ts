import type { Summary } from '@/lib/store/queries/summary';
import type { Figures } from './figures';

/** Takes from a summary what the popup shows. */
export function figuresOf({ team, wip, cycle, oldest, waiting }: Summary): Figures {
  return {
    team: team?.name,
    columns: wip.columns.map(({ column: { id, name, kind, limit }, count, state }) => ({
      id,
      name,
      kind,
      count,
      limit,
      state,
    })),
    wip: { count: wip.count, limit: wip.limit, state: wip.state },
    cycle: cycle && {
      goal: cycle.goal,
      startsOn: cycle.startsOn,
      workingDays: cycle.workingDays,
      endedOn: cycle.endedOn,
    },
    oldest: oldest && { id: oldest.id, title: oldest.title, startedAt: oldest.startedAt },
    waiting,
  };
}
