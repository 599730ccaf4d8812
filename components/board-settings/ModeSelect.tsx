import type { LimitMode } from '@/lib/domain/entities';
import { boardSettings } from '@/locales/board-settings';
import { useWords } from '@/components/language/language';
import styles from './board-settings.module.css';

/** What happens when a limit would be passed. */
export function ModeSelect({
  label,
  mode = 'soft',
  disabled = false,
  onChange,
}: {
  label: string;
  mode: LimitMode | undefined;
  disabled?: boolean;
  onChange: (mode: LimitMode) => void;
}) {
  const t = useWords(boardSettings);
  return (
    <select
      className={styles['control']}
      aria-label={label}
      value={mode}
      disabled={disabled}
      onChange={({ target }) => onChange(target.value === 'hard' ? 'hard' : 'soft')}
    >
      <option value="soft">{t.ask}</option>
      <option value="hard">{t.refuse}</option>
    </select>
  );
}
