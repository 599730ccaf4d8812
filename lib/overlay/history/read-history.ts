import type { ToldMove } from '@/lib/domain/told-moves';
import { refuse, type Result, success } from '@/lib/domain/result';
import { columnsAddress, issuesAddress, jiraColumns, jiraMoves } from './jira';
import { trelloAddress, trelloMoves } from './trello';

/** Why there is no history: its tool did not answer, or answered with something else. */
export type NoHistory = { reason: 'no-answer' | 'not-understood' };

/** Asks the page's own tool, as the person who is signed in there; null when it does not answer. */
export type Ask = (path: string) => Promise<unknown>;

/** Issues of a board that are asked for at most: a history of more takes longer than a person waits. */
const mostIssues = 1_000;

/** Reads what a tool's own history tells of a board: columns by their titles. It reads, and never writes. */
export async function readHistory(
  tool: string,
  boardId: string,
  { pathname }: Pick<Location, 'pathname'>,
  ask: Ask,
): Promise<Result<ToldMove[], NoHistory>> {
  if (tool === 'Trello') return understood(await ask(trelloAddress(boardId)), trelloMoves);
  const [root = ''] = /^(?:\/[^/]+)?(?=\/secure\/RapidBoard)/.exec(pathname) ?? [];
  const columns = understood(await ask(columnsAddress(root, boardId)), jiraColumns);
  if (!columns.ok) return columns;
  const moves: ToldMove[] = [];
  for (let from: number | null = 0; from !== null && from < mostIssues;) {
    const at: number = from;
    const some = understood(await ask(issuesAddress(root, boardId, at)), (json) =>
      jiraMoves(json, columns.value, at),
    );
    if (!some.ok) return some;
    moves.push(...some.value.moves);
    from = some.value.next;
  }
  return success(moves);
}

function understood<T>(json: unknown, read: (json: unknown) => T | null): Result<T, NoHistory> {
  if (json === null) return refuse({ reason: 'no-answer' });
  const told = read(json);
  return told === null ? refuse({ reason: 'not-understood' }) : success(told);
}
