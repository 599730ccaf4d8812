import * as z from 'zod/mini';
import { oneByOne } from './one-by-one';
import { stored } from './stored';

const limits = z.record(z.string(), z.int());
const schema = z.record(z.string(), limits);

type BoardLimits = z.infer<typeof limits>;

/** More boards or columns than anybody has: what a page makes up beyond them is not kept. */
const mostBoards = 200;
const mostColumns = 100;

const item = stored('local', 'boardLimits');
const queue = oneByOne();

async function all(): Promise<Record<string, BoardLimits>> {
  const kept = schema.safeParse(await item.get());
  return kept.success ? kept.data : {};
}

/** The limits kept for the columns of a board of another tool. */
export async function boardLimits(board: string): Promise<BoardLimits> {
  return new Map(Object.entries(await all())).get(board) ?? {};
}

/** Keeps a limit for a column of a board, or drops it with null. Gives what the board has then; null when it is full. */
export function setBoardLimit(
  board: string,
  column: string,
  most: number | null,
): Promise<BoardLimits | null> {
  return queue(async () => {
    const boards = new Map(Object.entries(await all()));
    const columns = new Map(Object.entries(boards.get(board) ?? {}));
    if (most === null) columns.delete(column);
    else columns.set(column, most);
    if (columns.size === 0) boards.delete(board);
    else boards.set(board, Object.fromEntries(columns));
    if (boards.size > mostBoards || columns.size > mostColumns) return null;
    await item.set(Object.fromEntries(boards));
    return Object.fromEntries(columns);
  });
}
