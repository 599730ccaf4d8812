import * as z from 'zod/mini';
import { type BoardPolicy, boardPolicySchema } from './board-policy';
import { refuse, type Result, success } from './result';

const kind = 'board-policy';
/** The version of the file that this code writes. */
const version = 1;

const headSchema = z.object({ backlight: z.literal(kind), version: z.int() });
const bodySchema = () => z.object({ policy: boardPolicySchema() });

/** It is something else, it was made by a newer Backlight, or it is one and something in it is wrong. */
export type NoPolicyFile = { reason: 'not-a-policy' | 'newer' | 'damaged' };

/** The policy in a file. Never throws, whatever the file is. */
export function readPolicyFile(text: string): Result<BoardPolicy, NoPolicyFile> {
  const raw = parse(text);
  const head = headSchema.safeParse(raw);
  if (!head.success) return refuse({ reason: 'not-a-policy' });
  // What a newer one added would be lost without a word.
  if (head.data.version > version) return refuse({ reason: 'newer' });
  const body = bodySchema().safeParse(raw);
  return body.success ? success(body.data.policy) : refuse({ reason: 'damaged' });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON at all: judged like any other file that is none of ours.
    return null;
  }
}
