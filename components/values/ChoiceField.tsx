import { type KeyboardEvent, useId } from 'react';
import { classNames } from '@/components/ui/class-names';
import { ValueRow } from './ValueRow';
import styles from './values.module.css';

export interface Choice<T> {
  value: T;
  text: string;
  /** Its whole name, where the text alone says too little. */
  name?: string;
}

/** What every picker is given: the value it shows (none when absent) and what to do with another; null clears it. */
export interface PickerProps<T> {
  value: T | null | undefined;
  onChange: (value: T | null) => void;
}

/**
 * A few values side by side, one press each; pressing the chosen one again clears it. One stop of the Tab key: the arrows
 * go from value to value.
 */
export function ChoiceField<T extends string | number>({
  label,
  choices,
  value,
  hint,
  onChange,
}: PickerProps<T> & { label: string; choices: readonly Choice<T>[]; hint?: string | undefined }) {
  const id = useId();
  const stop = Math.max(
    0,
    choices.findIndex((choice) => choice.value === value),
  );
  return (
    <ValueRow label={label} labelId={id} hint={hint}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its buttons */}
      <div className={styles['choices']} role="group" aria-labelledby={id} onKeyDown={goOn}>
        {choices.map((choice, index) => (
          <button
            key={choice.value}
            type="button"
            className={classNames(styles['choice'], choice.value === value && styles['chosen'])}
            aria-label={choice.name}
            aria-pressed={choice.value === value}
            title={choice.name}
            tabIndex={index === stop ? 0 : -1}
            onClick={() => onChange(choice.value === value ? null : choice.value)}
          >
            {choice.text}
          </button>
        ))}
      </div>
    </ValueRow>
  );
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function goOn(event: KeyboardEvent<HTMLElement>): void {
  const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
  const at = buttons.findIndex((button) => button === event.target);
  const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = (steps[event.key] ?? 0) * (rightToLeft && /Left|Right/.test(event.key) ? -1 : 1);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : at + step;
  if (to === at || at < 0) return;
  event.preventDefault();
  buttons[(to + buttons.length) % buttons.length]?.focus();
}
