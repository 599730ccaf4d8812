import { useWords } from '@/components/language/language';
import { values as words } from '@/locales/values';
import { useKnownValues } from './use-known-values';
import { WordsField } from './WordsField';

/** Labels, or the people who work on it. Each is put on and taken off by itself, so that two windows never lose one. */
export function LabelsField({
  of,
  value,
  onAdd,
  onRemove,
}: {
  of: 'labels' | 'people';
  value: readonly string[];
  onAdd: (words: string[]) => void;
  onRemove: (word: string) => void;
}) {
  const t = useWords(words);
  const { known, ask } = useKnownValues(of);
  return (
    <WordsField
      label={t[of]}
      placeholder={of === 'labels' ? t.labelsHint : t.peopleHint}
      words={value}
      known={known}
      onAsk={ask}
      onAdd={onAdd}
      onRemove={onRemove}
    />
  );
}
