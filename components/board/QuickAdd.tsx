import { Plus } from 'lucide-react';
import { type Ref, useState } from 'react';
import { textLimits } from '@/lib/domain/text';
import type { LaneCut, LaneOf } from '@/lib/domain/lanes';
import { addItem } from '@/lib/store/commands/add-item';
import { board } from '@/locales/board';
import { useWords } from '@/components/language/language';
import { useBoard } from './feed';
import styles from './quick-add.module.css';
import { useLetIn } from './room';
import { endOf } from './stage';
import { useLaneNames } from './use-lane-names';
import { useCloseWhenLeft } from './use-close-when-left';

/** One line that adds items to the top of a column: type, Enter, type the next one. */
export function QuickAdd({
  column,
  name,
  lane,
  inLanes,
  ref,
  onClose,
}: {
  column: string;
  /** The column's name. */
  name: string;
  /** The lane it stands in: what is added gets what makes that lane. */
  lane?: LaneOf;
  /** The lanes that are shown, for a line that stands over all of them: what is added goes to the one of none. */
  inLanes?: LaneCut;
  ref?: Ref<HTMLInputElement>;
  /** Called on Escape, and when it is left empty. */
  onClose?: () => void;
}) {
  const t = useWords(board);
  const letIn = useLetIn();
  const { focus, stage } = useBoard();
  const laneName = useLaneNames();
  const [title, setTitle] = useState('');
  const leave = useCloseWhenLeft(onClose);

  const add = async () => {
    const written = title.trim();
    if (!written) return;
    setTitle('');
    const said = written.slice(0, 80);
    const goesTo = lane ?? (inLanes && { by: inLanes, name: null });
    const outcome = await letIn(
      (reason) =>
        addItem({
          title: written,
          column,
          position: endOf(lane ? stage.cards({ column, lane }) : [], 'top'),
          ...(lane ? { lane } : {}),
          ...(reason === undefined ? {} : { reason }),
        }),
      { done: goesTo === undefined ? t.added(said) : t.addedIn(said, laneName(goesTo)) },
    );
    // What could not be added is still in the line, to try again.
    if (!outcome.ok) setTitle((now) => now || written);
  };

  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Plus size={16} aria-hidden />
      <input
        ref={ref}
        className={styles['input']}
        aria-label={t.newItemIn(lane ? `${name}, ${laneName(lane)}` : name)}
        placeholder={t.addPlaceholder}
        value={title}
        dir="auto"
        // The store cuts a longer one with an ellipsis; 200 KB pasted in must not reach it.
        maxLength={textLimits.title * 2}
        enterKeyHint="done"
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() => {
          if (!title.trim()) leave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTitle('');
            onClose?.();
            focus.want(stage.cards({ column, ...(lane ? { lane } : {}) })[0] ?? null);
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            focus.want(stage.cards({ column, ...(lane ? { lane } : {}) })[0] ?? null);
          }
        }}
      />
    </form>
  );
}
