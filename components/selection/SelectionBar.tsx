import { ArrowDownToLine, ArrowUpToLine, Move, Pencil, Trash2, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import { loadOf } from '@/lib/domain/launch-line';
import { moving } from '@/locales/moving';
import { common } from '@/locales/common';
import { selection as words } from '@/locales/selection';
import { useBoard } from '@/components/board/feed';
import { useMoves } from '@/components/board/moves';
import { useWords } from '@/components/language/language';
import { useFacts } from '@/components/launch-line/use-launch-line';
import { usePick } from '@/components/pick/pick';
import { Button, IconButton } from '@/components/ui/Button';
import { useToast } from '@/components/ui/Toasts';
import styles from './selection-bar.module.css';

const icon = { size: 15, 'aria-hidden': true } as const;

/** How many items are chosen, and what can be done with all of them at once; each of it is one step to undo. */
export function SelectionBar() {
  const t = useWords(words);
  const m = useWords(moving);
  const c = useWords(common);
  const toast = useToast();
  const { feed, focus, selection } = useBoard();
  const { move, remove, ask } = useMoves();
  const pick = usePick();
  const facts = useFacts();
  const ids = useSyncExternalStore(selection.subscribe, selection.now);
  const [first] = ids;

  useEffect(() => {
    if (!facts.complete) return;
    const gone = selection.keep((id) => facts.of.has(id));
    if (gone > 0) toast({ text: t.someGone(gone) });
  }, [facts, selection, t, toast]);

  if (first === undefined) return null;
  const { effort } = loadOf(Array.from(ids, (id) => facts.of.get(id) ?? {}));
  const columnOf = () => facts.of.get(first)?.column ?? feed.rows.row(first)?.column ?? backlogColumnId;
  return (
    <section className={styles['bar']} aria-label={t.bar} data-chosen>
      <p className={styles['count']} role="status">
        {t.selected(ids.size)}
        {effort > 0 ? <span> · {t.points(effort)}</span> : null}
      </p>
      <div className={styles['actions']}>
        <Button
          look="primary"
          icon={<Pencil {...icon} />}
          onClick={(event) => pick('more', first, event.currentTarget)}
        >
          {t.change}
        </Button>
        <Button icon={<Move {...icon} />} title={m.moveTo} onClick={() => ask(first)}>
          <span className={styles['word']}>{m.moveTo}</span>
        </Button>
        <IconButton label={m.toTop} onClick={() => void move(first, columnOf(), { at: 'top' })}>
          <ArrowUpToLine {...icon} />
        </IconButton>
        <IconButton label={m.toBottom} onClick={() => void move(first, columnOf(), { at: 'bottom' })}>
          <ArrowDownToLine {...icon} />
        </IconButton>
        <Button look="danger" icon={<Trash2 {...icon} />} title={c.remove} onClick={() => void remove(first)}>
          <span className={styles['word']}>{c.remove}</span>
        </Button>
        <IconButton
          label={t.clear}
          onClick={() => {
            selection.clear();
            focus.want(first);
          }}
        >
          <X size={16} aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}
