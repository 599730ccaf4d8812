/** What a key pressed on a card asks for. */
export type CardIntent =
  | { do: 'go'; by: 'next' | 'previous' | 'first' | 'last' | 'left' | 'right' }
  | { do: 'shift'; by: 'next' | 'previous' | 'left' | 'right' }
  | { do: 'open' | 'ask' | 'top' | 'bottom' | 'remove' | 'add' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

const arrows = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'left',
  ArrowRight: 'right',
} as const;

const alone: { readonly [key: string]: CardIntent } = {
  Home: { do: 'go', by: 'first' },
  End: { do: 'go', by: 'last' },
  Enter: { do: 'open' },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
  m: { do: 'ask' },
  t: { do: 'top' },
  b: { do: 'bottom' },
  n: { do: 'add' },
  c: { do: 'add' },
};

/** The intent of a key on a card, or null when it is none of ours. */
export function cardIntent({ key, altKey, shiftKey, ctrlKey, metaKey }: Key): CardIntent | null {
  if (ctrlKey || metaKey) return null;
  const arrow = key in arrows ? arrows[key as keyof typeof arrows] : undefined;
  if (altKey) return shiftKey && arrow ? { do: 'shift', by: arrow } : null;
  if (shiftKey) return null;
  if (arrow) return { do: 'go', by: arrow };
  return alone[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
