import type { ActionIn } from '@/components/actions/action-map';
import { actionsFor, type Pressed } from '@/components/actions/keys';

/** What a key asks for while the requests have the focus; null for every other key. */
export type TriageKey = 'next' | 'previous' | 'accept' | 'decline' | 'ask' | 'merge' | 'reopen' | 'edit';

const asks: { readonly [A in ActionIn<'request'>]: TriageKey } = {
  'request.next': 'next',
  'request.previous': 'previous',
  'request.accept': 'accept',
  'request.merge': 'merge',
  'request.ask': 'ask',
  'request.decline': 'decline',
  'request.reopen': 'reopen',
  'request.edit': 'edit',
};

/**
 * Reads a key press. Where somebody writes, or where a control has keys of its own, a key means what it means there.
 */
export function triageKey(pressed: Pressed, target: Element): TriageKey | null {
  if (target.closest('input, textarea, select, [contenteditable]')) return null;
  if (pressed.key === 'Enter' && target.closest('button, a, summary')) return null;
  const [action] = actionsFor('request', pressed);
  return action ? asks[action] : null;
}
