import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { ChevronsLeftRight } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import { board } from '@/locales/board';
import { useHeadDrag } from '@/components/column/use-head-drag';
import { ColumnCount } from '@/components/column/ColumnCount';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import drop from '@/components/column/drop-edge.module.css';
import styles from './folded-column.module.css';
import { cardPlace } from './use-card-drag';

/** A column folded to a strip: its name and how full it is. Cards and heads can be dropped on it, and it can be dragged; a press unfolds it. */
export function FoldedColumn({
  column,
  ref,
  onUnfold,
}: {
  column: Column;
  ref?: Ref<HTMLButtonElement>;
  onUnfold: () => void;
}) {
  const t = useWords(board);
  const strip = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [over, setOver] = useState(false);
  const { id, name } = column;
  const { dragging, edge } = useHeadDrag(head, id);
  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => cardPlace(source.data) !== null,
      getData: () => ({ column: id }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [id]);
  return (
    <section ref={strip} className={classNames(styles['strip'], over && styles['over'])} aria-label={name}>
      <div className={classNames(styles['place'], dragging && drop['dragging'], edge && drop[edge])}>
        <h2 className={styles['heading']} ref={head}>
          <button
            ref={ref}
            type="button"
            className={styles['button']}
            aria-expanded={false}
            title={t.unfoldColumn(name)}
            onClick={onUnfold}
          >
            <ChevronsLeftRight size={15} aria-hidden />
            <ColumnCount column={column} />
            <span className={styles['name']} dir="auto" aria-hidden>
              {name}
            </span>
            <VisuallyHidden>{t.unfoldColumn(name)}</VisuallyHidden>
          </button>
        </h2>
      </div>
    </section>
  );
}
