import { useWords } from '@/components/language/language';
import { values as words } from '@/locales/values';
import type { PickerProps } from './ChoiceField';
import { useKnownValues } from './use-known-values';
import { WordsField } from './WordsField';

/** The type of work or its bucket: one word of the team's own. */
export function KindField({ of, value, onChange }: PickerProps<string> & { of: 'type' | 'bucket' }) {
  const t = useWords(words);
  const { known, ask } = useKnownValues(of);
  return (
    <WordsField
      single
      label={t[of]}
      placeholder={of === 'type' ? t.typeHint : t.bucketHint}
      words={value ? [value] : []}
      known={known}
      onAsk={ask}
      onAdd={([word]) => onChange(word ?? null)}
      onRemove={() => onChange(null)}
    />
  );
}
