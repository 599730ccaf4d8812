import { useId, useState } from 'react';
import { changeMany } from '@/locales/change-many';
import { values } from '@/locales/values';
import { useWords } from '@/components/language/language';
import { Select, TextField } from '@/components/ui/Field';
import { useKnownValues } from '@/components/values/use-known-values';
import { matching } from '@/components/values/matching';
import styles from './change-dialog.module.css';

/** A word of the team's own for many items: left as it is, cleared, or written, with those in use offered. */
export function ChangeWord({
  of,
  onChange,
}: {
  of: 'type' | 'bucket';
  onChange: (word: string | null | undefined) => void;
}) {
  const t = useWords(changeMany);
  const v = useWords(values);
  const list = useId();
  const { known, ask } = useKnownValues(of);
  const [how, setHow] = useState('leave');
  const [word, setWord] = useState('');
  return (
    <div className={styles['both']}>
      <Select
        label={v[of]}
        value={how}
        onChange={({ target: { value } }) => {
          setHow(value);
          onChange(value === 'clear' ? null : value === 'write' ? word : undefined);
        }}
      >
        <option value="leave">{t.leave}</option>
        <option value="write">{t.write}</option>
        <option value="clear">{t.clearIt}</option>
      </Select>
      {how === 'write' ? (
        <>
          <TextField
            label={t.newValue(v[of])}
            value={word}
            list={list}
            dir="auto"
            maxLength={120}
            onFocus={ask}
            onChange={({ target: { value } }) => {
              setWord(value);
              onChange(value);
            }}
          />
          {/* A few that go with what is written: never thousands. */}
          <datalist id={list}>
            {matching(known, word, []).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </datalist>
        </>
      ) : null}
    </div>
  );
}
