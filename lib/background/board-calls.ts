import { readPolicyFile } from '@/lib/domain/policy-file';
import type { Handlers } from '@/lib/messages/bus';
import type { Sender } from '@/lib/messages/sender';
import { boardFlow } from './board-flow';
import { boardRule, keepRule } from './board-rules';
import { boardPolicy, setBoardPolicy } from './boards';
import { bringIn } from './bring-in';
import { keepHistory, sighted } from './sighted';

/**
 * The calls that only boards' pages make. A page speaks for boards at its own address alone, whatever it calls them.
 * In a file of its own, since a background that was woken for a press has no use for any of it (decision 0025).
 */
export const boardCalls: Pick<
  Handlers,
  | 'boardFlow'
  | 'boardPolicy'
  | 'boardRule'
  | 'bringIn'
  | 'keepHistory'
  | 'keepRule'
  | 'readPolicyFile'
  | 'setBoardPolicy'
  | 'sighted'
> = {
  boardPolicy: ({ board }, sender) => boardPolicy(board, sender.origin),

  setBoardPolicy: ({ board, policy }, sender) => setBoardPolicy(board, policy, sender.origin),

  readPolicyFile: ({ text }) => readPolicyFile(text),

  boardRule: (_request, sender) => boardRule(sender.origin),

  keepRule: ({ rule }, sender) => keepRule(rule, sender.origin),

  bringIn: (request, sender) => bringIn(boardAt(sender, request.board), request),

  keepHistory: ({ board, moves }, sender) => keepHistory(boardAt(sender, board), moves),

  boardFlow: (request, sender) => boardFlow(boardAt(sender, request.board), request),

  sighted: (request, sender) => sighted(boardAt(sender, request.board), request),
};

function boardAt({ origin = '' }: Sender, board: string): string {
  return `${origin} ${board}`;
}
