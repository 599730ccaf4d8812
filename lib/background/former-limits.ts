import * as z from 'zod/mini';
import { type BoardPolicy, boardPolicySchema } from '@/lib/domain/board-policy';
import { oneByOne } from '@/lib/platform/one-by-one';
import { stored } from '@/lib/platform/stored';
import { type BoardNamed, setBoardPolicy } from '@/lib/store/commands/set-board-policy';

/** Limits by column, by board, as the first overlay kept them in the browser's storage. */
const formerSchema = z.record(z.string(), z.record(z.string(), z.int()));

const item = stored('local', 'boardLimits');
const queue = oneByOne();

/** Brings what an earlier Backlight kept for a board beside the log into it, once, and gives it. */
export function takeOver(board: BoardNamed, formerName: string): Promise<BoardPolicy> {
  return queue(async () => {
    const former = formerSchema.safeParse(await item.get());
    const boards = new Map(Object.entries(former.success ? former.data : {}));
    const limits = Object.entries(boards.get(formerName) ?? {});
    if (limits.length === 0) return {};
    const policy = boardPolicySchema().safeParse({
      limits: limits.map(([column, most]) => ({ columns: [column], most })),
    });
    if (!policy.success) return {};
    const written = await setBoardPolicy(board, policy.data);
    boards.delete(formerName);
    // Only what stands in the log may go.
    if (written.ok) await (boards.size > 0 ? item.set(Object.fromEntries(boards)) : item.remove());
    return policy.data;
  });
}
