import { useState } from 'react';
import type { Result } from '@/lib/domain/result';
import styles from './tick.module.css';

/**
 * A box to tick, as large as a finger needs. It shows the tick at once, before it is stored, and gives it up when it was
 * refused. Its words stand beside it; `label` is what assistive tools say.
 */
export function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => Promise<Result<unknown>>;
}) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  // It is stored as wanted: from here on it shows what is stored.
  if (wanted === checked) setWanted(null);
  const change = async (to: boolean) => {
    setWanted(to);
    const outcome = await onChange(to);
    if (!outcome.ok) setWanted(null);
  };
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        aria-label={label}
        checked={wanted ?? checked}
        onChange={({ target }) => void change(target.checked)}
      />
    </label>
  );
}
