import type { BoardPolicy } from '@/lib/domain/board-policy';
import { refuse, success } from '@/lib/domain/result';
import { boundLine, textLimits } from '@/lib/domain/text';
import { command, type Outcome } from '../command';
import { alive, change } from '../rows';
import { changedOnly } from './changed-only';

/** More boards of other tools than anybody has: what a page makes up beyond them is not kept. */
const mostBoards = 200;

export type TooManyBoards = { reason: 'too-many-boards' };

export interface BoardNamed {
  /** The same for the same board on every device: `boardId` makes it. */
  id: string;
  host: string;
  /** The origin of its pages. */
  address: string;
  name: string;
}

/** Says what a board of another tool is held to. An empty policy is one as well: it holds the board to nothing. */
export async function setBoardPolicy(
  { id, host, address, name }: BoardNamed,
  policy: BoardPolicy,
): Promise<Outcome<null, TooManyBoards>> {
  return command(
    'board.policy',
    async (now, records) => {
      const row = await records.get('boards', id);
      const known = alive('hostBoard', row);
      if (!known && (await records.all('boards')).length >= mostBoards) {
        return refuse({ reason: 'too-many-boards' });
      }
      const changed = changedOnly<'hostBoard'>(
        {
          host,
          address,
          name: boundLine(name, textLimits.name),
          policy,
          deletedAt: row?.['deletedAt'] ? null : undefined,
        },
        known ?? {},
      );
      return success({
        value: null,
        changes: changed ? [change('hostBoard', id, { ...changed, setAt: now })] : [],
      });
    },
    { scope: ['events', 'boards', 'meta'] },
  );
}
