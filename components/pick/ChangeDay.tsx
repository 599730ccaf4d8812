import { useState } from 'react';
import { changeMany } from '@/locales/change-many';
import { useWords } from '@/components/language/language';
import { Select, TextField } from '@/components/ui/Field';
import styles from './change-dialog.module.css';

/** A due date for many items: left as it is, cleared, or one day. */
export function ChangeDay({ onChange }: { onChange: (day: string | null | undefined) => void }) {
  const t = useWords(changeMany);
  const [how, setHow] = useState('leave');
  return (
    <div className={styles['both']}>
      <Select
        label={t.dueOn}
        value={how}
        onChange={({ target: { value } }) => {
          setHow(value);
          onChange(value === 'clear' ? null : undefined);
        }}
      >
        <option value="leave">{t.leave}</option>
        <option value="write">{t.writeDay}</option>
        <option value="clear">{t.clearIt}</option>
      </Select>
      {how === 'write' ? (
        <TextField
          label={t.newValue(t.dueOn)}
          type="date"
          max="9999-12-31"
          onChange={({ target: { value } }) => onChange(value || undefined)}
        />
      ) : null}
    </div>
  );
}
