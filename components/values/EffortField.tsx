import { useWords } from '@/components/language/language';
import { type Effort, efforts } from '@/lib/domain/item-fields';
import { values as words } from '@/locales/values';
import { ChoiceField, type PickerProps } from './ChoiceField';

/** How much work it is, in the team's points. The largest asks whether it could be split (method.md 3.2). */
export function EffortField(props: PickerProps<Effort>) {
  const t = useWords(words);
  return (
    <ChoiceField
      {...props}
      label={t.effort}
      hint={props.value === 13 ? t.effortLarge : undefined}
      choices={efforts.map((effort) => ({ value: effort, text: String(effort), name: t.effortIs(effort) }))}
    />
  );
}
