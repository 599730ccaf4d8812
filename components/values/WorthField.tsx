import { useWords } from '@/components/language/language';
import { type Value, values } from '@/lib/domain/item-fields';
import { values as words } from '@/locales/values';
import { ChoiceField, type PickerProps } from './ChoiceField';

/** What it brings, to the customer or to the business, from little to very much. */
export function WorthField({ to, ...props }: PickerProps<Value> & { to: 'customerValue' | 'businessValue' }) {
  const t = useWords(words);
  const choices = values.map((value) => ({
    value,
    text: String(value),
    name: t.valueIs(value, values.length),
  }));
  return <ChoiceField {...props} label={t[to]} choices={choices} />;
}
