import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Completion, Option } from '@/lib/search/complete';
import { useFinder } from './finder';

/** What is offered while somebody types, and the ways to take it: the combobox pattern of the ARIA guide. */
export interface Completing {
  isOpen: boolean;
  listId: string;
  options: readonly Option[];
  active: number;
  take: (option: Option) => void;
  close: () => void;
}

/** Offers below a text field that writes a query. Keys go through them while the field keeps the focus. */
export function useCompletion(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  onText: (text: string) => void,
) {
  const finder = useFinder();
  const listId = useId();
  /** `typing`: for the word at the caret only; `asked`: wherever the caret is. */
  const [wanted, setWanted] = useState<'typing' | 'asked' | null>(null);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(-1);
  const caretNext = useRef<number | null>(null);
  const none: Completion = { from: caret, to: caret, options: [] };
  // Between two words nothing is offered unasked: the list would lie over what was found.
  const offers = wanted === 'asked' || (wanted === 'typing' && /\S/.test(text.charAt(caret - 1)));
  const { from, to, options } =
    (offers && finder.engine?.completions(text, Math.min(caret, text.length))) || none;
  const isOpen = options.length > 0;

  useLayoutEffect(() => {
    if (caretNext.current === null) return;
    field.current?.setSelectionRange(caretNext.current, caretNext.current);
    caretNext.current = null;
  });

  const close = () => {
    setWanted(null);
    setActive(-1);
  };
  const open = () => {
    setCaret(field.current?.selectionStart ?? 0);
    setWanted('asked');
  };
  const take = ({ insert }: Option) => {
    const rest = text.slice(to);
    const words = rest.startsWith(' ') ? insert.trimEnd() : insert;
    const next = from + words.length + (rest.startsWith(' ') && insert.endsWith(' ') ? 1 : 0);
    onText(text.slice(0, from) + words + rest);
    caretNext.current = next;
    setCaret(next);
    setActive(-1);
    // A field is only half a filter: what may stand in it is offered at once.
    setWanted(insert.endsWith(' ') ? null : 'asked');
    field.current?.focus();
  };

  /** Answers the keys that are meant for the offers; true when it did. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return true;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      // Round and round, by way of the field itself, which is -1.
      if (isOpen) setActive(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
      else open();
      return true;
    }
    const chosen = options[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      take(chosen);
      return true;
    }
    if (event.key === 'Escape' && isOpen && active >= 0) {
      event.preventDefault();
      close();
      return true;
    }
    return false;
  };

  return {
    isOpen,
    listId,
    options,
    active,
    take,
    close,
    open,
    onKeyDown,
    field: {
      'aria-autocomplete': 'list',
      'aria-activedescendant': isOpen && active >= 0 ? `${listId}-${active}` : undefined,
      onChange: ({ target }: { target: HTMLInputElement }) => {
        onText(target.value);
        setCaret(target.selectionStart ?? target.value.length);
        setActive(-1);
        setWanted(target.value === '' ? 'asked' : 'typing');
      },
      onSelect: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
        setCaret(currentTarget.selectionStart ?? 0),
      onBlur: close,
    },
  } as const;
}
