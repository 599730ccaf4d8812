import type { Ref } from 'react';
import { changeMany } from '@/locales/change-many';
import { useWords } from '@/components/language/language';
import { Select } from '@/components/ui/Field';

/** One value for many items: left as it is, cleared, or one of a few. */
export function ChangeSelect<T extends string | number>({
  label,
  hint,
  choices,
  clearing,
  ref,
  onChange,
}: {
  label: string;
  hint?: string;
  choices: readonly { value: T; text: string }[];
  /** What clearing is called; “Clear it” when absent. */
  clearing?: string;
  ref?: Ref<HTMLSelectElement>;
  /** Undefined leaves it alone, null clears it. */
  onChange: (value: T | null | undefined) => void;
}) {
  const t = useWords(changeMany);
  return (
    <Select
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(ref ? { ref } : {})}
      defaultValue="leave"
      onChange={({ target: { value } }) => {
        const chosen = choices.find((choice) => String(choice.value) === value);
        onChange(value === 'leave' ? undefined : (chosen?.value ?? null));
      }}
    >
      <option value="leave">{t.leave}</option>
      {choices.map(({ value, text }) => (
        <option key={value} value={String(value)}>
          {text}
        </option>
      ))}
      <option value="clear">{clearing ?? t.clearIt}</option>
    </Select>
  );
}
