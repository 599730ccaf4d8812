import { type ComponentType, memo, useLayoutEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './card-list.module.css';
import { useBoard, useSelected } from './feed';
import type { Spot } from './stage';
import { useCardDrag } from './use-card-drag';

export type CardLook = 'card' | 'row';

/** What a place in a list shows. */
export type CardFaceOf = ComponentType<{ id: string; today: string; selected: boolean }>;

interface CardRowProps {
  id: string;
  spot: Spot;
  index: number;
  face: CardFaceOf;
  /** Whether it stays where it is, whatever is dragged. */
  fixed: boolean;
  today: string;
  /** Whether Tab leads here. */
  tabbable: boolean;
  /** Whether it is open beside the list. */
  open: boolean;
  /** Whether it is to take the focus now. */
  wanted: boolean;
  onActive: (id: string) => void;
  onDragging: (id: string | null) => void;
}

/** One card of a list: it takes the focus, and can be dragged and dropped on. Where it stands is the list's business. */
export const CardRow = memo(function CardRow({
  id,
  spot,
  index,
  face: Face,
  fixed,
  today,
  tabbable,
  open,
  wanted,
  onActive,
  onDragging,
}: CardRowProps) {
  const { focus } = useBoard();
  const row = useRef<HTMLDivElement>(null);
  const { dragging, edge } = useCardDrag(row, id, spot, onDragging, fixed);
  const selected = useSelected(id);

  useLayoutEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (tries: number) => {
      row.current?.focus({ preventScroll: true });
      // A dialog that is just closing still keeps the focus from the page behind it.
      if (document.activeElement === row.current || tries === 0) focus.taken(id);
      else timer = setTimeout(take, 30, tries - 1);
    };
    take(10);
    return () => clearTimeout(timer);
  }, [focus, id, wanted]);

  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={index + 1}
      tabIndex={tabbable ? 0 : -1}
      className={classNames(styles['row'], dragging && styles['dragging'], edge && styles[edge])}
      data-card={id}
      data-open={open || undefined}
      aria-current={open || undefined}
      aria-selected={selected}
      onFocus={() => onActive(id)}
    >
      <Face id={id} today={today} selected={selected} />
    </div>
  );
});
