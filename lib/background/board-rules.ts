import type { CallAnswer } from '@/lib/messages/protocol';
import { type BoardRule, boardRuleSchema } from '@/lib/overlay/rule';
import { keptRule } from '@/lib/platform/kept-rule';

/** The rule that was made for an origin's boards; what cannot be read counts as none. */
export async function boardRule(origin = ''): Promise<CallAnswer<'boardRule'>> {
  const kept = boardRuleSchema().safeParse(await keptRule(origin).get());
  return { ok: true, rule: kept.success ? kept.data : null };
}

/** Keeps a rule for an origin, in the place of the one before; with null, that one goes. */
export async function keepRule(rule: BoardRule | null, origin = ''): Promise<CallAnswer<'keepRule'>> {
  const kept = keptRule(origin);
  await (rule ? kept.set(rule) : kept.remove());
  return { ok: true };
}
