import { Plus } from 'lucide-react';
import { type Ref, useState } from 'react';
import { textLimits } from '@/lib/domain/text';
import { addItem } from '@/lib/store/commands/add-item';
import { board } from '@/locales/board';
import { useWords } from '@/components/language/language';
import { useBoard } from './feed';
import styles from './quick-add.module.css';
import { useLetIn } from './room';
import { useCloseWhenLeft } from './use-close-when-left';

/** One line that adds items to the top of a column: type, Enter, type the next one. */
export function QuickAdd({
  column,
  name,
  ref,
  onClose,
}: {
  column: string;
  /** The column's name. */
  name: string;
  ref?: Ref<HTMLInputElement>;
  /** Called on Escape, and when it is left empty. */
  onClose?: () => void;
}) {
  const t = useWords(board);
  const letIn = useLetIn();
  const { feed, focus } = useBoard();
  const [title, setTitle] = useState('');
  const leave = useCloseWhenLeft(onClose);

  const add = async () => {
    const written = title.trim();
    if (!written) return;
    setTitle('');
    const outcome = await letIn(
      (reason) =>
        addItem({
          title: written,
          column,
          position: { at: 'top' },
          ...(reason === undefined ? {} : { reason }),
        }),
      { done: t.added(written.slice(0, 80)) },
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
        aria-label={t.newItemIn(name)}
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
            focus.want(feed.lanes.lane(column)?.ids[0] ?? null);
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            focus.want(feed.lanes.lane(column)?.ids[0] ?? null);
          }
        }}
      />
    </form>
  );
}
