/** What a key asks for while the requests have the focus; null for every other key. */
export type TriageKey = 'next' | 'previous' | 'accept' | 'decline' | 'ask' | 'merge' | 'reopen' | 'edit';

const keys: Record<string, TriageKey> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'accept',
  d: 'decline',
  q: 'ask',
  g: 'merge',
  r: 'reopen',
  e: 'edit',
  Enter: 'edit',
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * Reads a key press. Where somebody writes, or where a control has keys of its own, a key means what it means there.
 */
export function triageKey({ key, ctrlKey, metaKey, altKey }: Pressed, target: Element): TriageKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (target.closest('input, textarea, select, [contenteditable]')) return null;
  if (key === 'Enter' && target.closest('button, a, summary')) return null;
  return keys[key] ?? keys[key.toLowerCase()] ?? null;
}
