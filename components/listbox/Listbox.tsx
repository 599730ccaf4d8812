import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './listbox.module.css';
import type { Lines } from './use-lines';

/**
 * A list of any number of lines with one stop for the keyboard: the list keeps the focus and names the line that is
 * selected. Its keys are those of the place that shows it.
 */
export function Listbox({
  lines: { scroller, ids, height, total, shown },
  label,
  selected,
  className,
  lineClassName,
  onChoose,
  onKeyDown,
  children,
}: {
  lines: Lines;
  label: string;
  /** The selected line, from 0; -1 for none. */
  selected: number;
  className: string | undefined;
  lineClassName: string | undefined;
  onChoose: (id: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** What a line shows. */
  children: (id: string) => ReactNode;
}) {
  const prefix = useId();
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-activedescendant={selected >= 0 ? `${prefix}-${ids[selected]}` : undefined}
      tabIndex={0}
      className={className}
      data-listbox
      onKeyDown={onKeyDown}
    >
      <div className={styles['all']} role="presentation" style={{ height: total }}>
        {shown.map(({ id, index, start }) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the list, which has the focus
          <div
            key={id}
            id={`${prefix}-${id}`}
            role="option"
            aria-selected={index === selected}
            aria-setsize={ids.length}
            aria-posinset={index + 1}
            tabIndex={-1}
            className={classNames(styles['line'], lineClassName)}
            style={{ height, transform: `translateY(${start}px)` }}
            // The list keeps the focus: a line may leave the page while it scrolls.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(id)}
          >
            {children(id)}
          </div>
        ))}
      </div>
    </div>
  );
}
