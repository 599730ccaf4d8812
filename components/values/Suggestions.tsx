import { classNames } from '@/components/ui/class-names';
import styles from './values.module.css';

/** What is offered under a line that is being typed. The focus stays in the line; `active` is what Enter takes. */
export function Suggestions({
  id,
  label,
  entries,
  active,
  onChoose,
}: {
  id: string;
  label: string;
  entries: readonly string[];
  active: number;
  onChoose: (index: number) => void;
}) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles['offers']} hidden={entries.length === 0}>
      {entries.map((entry, index) => (
        // The keys are the line's: it names the active one.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are those of the field that points at it
        <div
          key={entry}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classNames(styles['offer'], index === active && styles['active'])}
          dir="auto"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {entry}
        </div>
      ))}
    </div>
  );
}
