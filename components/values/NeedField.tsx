import { useWords } from '@/components/language/language';
import { type Need, needs } from '@/lib/domain/item-fields';
import { values as words } from '@/locales/values';
import { ChoiceField, type PickerProps } from './ChoiceField';

/** How much the launch needs it (MoSCoW). */
export function NeedField(props: PickerProps<Need>) {
  const t = useWords(words);
  return (
    <ChoiceField {...props} label={t.need} choices={needs.map((need) => ({ value: need, text: t[need] }))} />
  );
}
