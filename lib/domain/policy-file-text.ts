import type { BoardPolicy } from './board-policy';

/** What a board is held to, as a file for another team or another profile. `readPolicyFile` reads it. */
export function policyFileText(board: string, policy: BoardPolicy): string {
  return `${JSON.stringify({ backlight: 'board-policy', version: 1, board, policy }, null, 2)}\n`;
}
