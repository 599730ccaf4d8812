import { type CSSProperties, memo, useLayoutEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './card-list.module.css';
import { Card } from './Card';
import { useBoard } from './feed';
import type { Spot } from './stage';
import { useCardDrag } from './use-card-drag';

export type CardLook = 'card' | 'row';

interface CardRowProps {
  id: string;
  spot: Spot;
  index: number;
  /** px from the start of the list */
  start: number;
  look: CardLook;
  today: string;
  /** Whether Tab leads here. */
  tabbable: boolean;
  /** Whether it is open beside the list. */
  open: boolean;
  /** Whether it is to take the focus now. */
  wanted: boolean;
  measure: (element: Element | null) => void;
  onActive: (id: string) => void;
  onDragging: (id: string | null) => void;
}

/** One place in a list: it stands where the list says, takes the focus, and can be dragged and dropped on. */
export const CardRow = memo(function CardRow({
  id,
  spot,
  index,
  start,
  look,
  today,
  tabbable,
  open,
  wanted,
  measure,
  onActive,
  onDragging,
}: CardRowProps) {
  const { feed, focus } = useBoard();
  const row = useRef<HTMLDivElement>(null);
  const { dragging, edge } = useCardDrag(row, id, spot, onDragging);

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

  const style: CSSProperties = { transform: `translateY(${start}px)` };
  return (
    <div ref={measure} className={styles['place']} role="presentation" data-index={index} style={style}>
      <div
        ref={row}
        role="row"
        aria-rowindex={index + 1}
        tabIndex={tabbable ? 0 : -1}
        className={classNames(styles['row'], dragging && styles['dragging'], edge && styles[edge])}
        data-card={id}
        data-open={open || undefined}
        aria-current={open || undefined}
        onFocus={() => onActive(id)}
      >
        <Card
          id={id}
          position={(look === 'row' ? feed.lanes.placeOf(spot.column, id) : undefined) ?? index + 1}
          look={look}
          today={today}
        />
      </div>
    </div>
  );
});
