import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, GripVertical, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { actionsFor } from '@/components/actions/keys';
import { useAutosave } from '@/components/app/use-autosave';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { MenuAt } from '@/components/ui/MenuAt';
import type { Step } from '@/lib/domain/item-fields';
import type { Result } from '@/lib/domain/result';
import { textLimits } from '@/lib/domain/text';
import type { StepsEdit } from '@/lib/store/commands/edit-checklist';
import { checklist as words } from '@/locales/checklist';
import { common } from '@/locales/common';
import styles from './checklist.module.css';
import { Tick } from './Tick';
import { useLineDrag } from './use-line-drag';

/** Where a line goes: by one, to an end, or before another. */
export type LineMove = { by: 'up' | 'down' | 'top' | 'bottom' } | { before: string | null };

const icon = { size: 16, 'aria-hidden': true } as const;

/**
 * One line of a checklist. Its words are saved as they are typed. Up and Down go from line to line, with Alt they move it;
 * Enter goes on to the next, Backspace in an empty line deletes it. The grip is dragged, or pressed for the same by menu.
 */
export function ChecklistLine({
  itemId,
  step,
  nextId,
  onEdit,
  onMove,
  onRemove,
  onGo,
}: {
  itemId: string;
  step: Step;
  /** The line after it; null for the last one. */
  nextId: string | null;
  onEdit: (edit: StepsEdit) => Promise<Result<unknown>>;
  onMove: (to: LineMove) => void;
  onRemove: () => void;
  onGo: (by: -1 | 1) => void;
}) {
  const t = useWords(words);
  const c = useWords(common);
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<Element | null>(null);
  const { isDragged, edge } = useLineDrag({ row, grip, itemId, id: step.id, nextId, onMove });
  const text = useAutosave(`item/${itemId}/line/${step.id}`, step.text, async (typed) =>
    typed.trim() ? onEdit({ do: 'rename', id: step.id, text: typed }) : { ok: true, value: null },
  );
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, altKey, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const [action] = actionsFor('line', event);
    if (action) onMove({ by: action === 'line.up' ? 'up' : 'down' });
    else if (altKey) return;
    else if (key === 'ArrowUp' || key === 'ArrowDown') onGo(key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Enter') onGo(1);
    else if (key === 'Backspace' && text.text === '') {
      text.giveUp();
      onRemove();
    } else return;
    event.preventDefault();
  };
  const entries = [
    {
      id: 'up',
      label: t.up,
      hint: 'Alt ↑',
      icon: <ArrowUp {...icon} />,
      onSelect: () => onMove({ by: 'up' }),
    },
    {
      id: 'down',
      label: t.down,
      hint: 'Alt ↓',
      icon: <ArrowDown {...icon} />,
      onSelect: () => onMove({ by: 'down' }),
    },
    { id: 'top', label: t.toTop, icon: <ArrowUpToLine {...icon} />, onSelect: () => onMove({ by: 'top' }) },
    {
      id: 'bottom',
      label: t.toBottom,
      icon: <ArrowDownToLine {...icon} />,
      onSelect: () => onMove({ by: 'bottom' }),
    },
    { id: 'remove', label: c.remove, danger: true, icon: <Trash2 {...icon} />, onSelect: onRemove },
  ];
  const tooLong = text.reason === 'too-long' ? t.tooLong(textLimits.name) : null;
  return (
    <li
      ref={row}
      data-line={step.id}
      className={classNames(
        styles['line'],
        step.done && styles['done'],
        isDragged && styles['dragged'],
        edge && styles[edge],
      )}
    >
      <Tick
        label={step.text}
        checked={step.done}
        onChange={(done) => onEdit({ do: 'tick', id: step.id, done })}
      />
      <div className={styles['grow']} data-text={text.text}>
        <textarea
          {...text.field}
          rows={1}
          dir="auto"
          aria-label={t.line(step.text)}
          aria-invalid={tooLong ? true : undefined}
          onKeyDown={onKeyDown}
          onBlur={() => {
            // A line left empty is a slip, as a title is: Backspace deletes it.
            if (text.text.trim()) text.field.onBlur();
            else text.giveUp();
          }}
        />
      </div>
      <button
        ref={grip}
        type="button"
        className={styles['grip']}
        aria-haspopup="menu"
        aria-label={t.lineMenu(step.text)}
        title={t.lineMenu(step.text)}
        onClick={({ currentTarget }) => setMenu(currentTarget)}
      >
        <GripVertical size={15} aria-hidden />
      </button>
      {tooLong ? (
        <p className={styles['error']} role="alert">
          {tooLong}
        </p>
      ) : null}
      {menu ? (
        <MenuAt anchor={menu} label={t.lineMenu(step.text)} entries={entries} onClose={() => setMenu(null)} />
      ) : null}
    </li>
  );
}
