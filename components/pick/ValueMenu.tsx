import { Check } from 'lucide-react';
import type { ItemsEdit } from '@/lib/store/commands/edit-items';
import { efforts, needs, values as worths } from '@/lib/domain/item-fields';
import { changeMany } from '@/locales/change-many';
import { values } from '@/locales/values';
import type { PickField } from '@/components/board/card-keys';
import { useItem } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { MenuAt } from '@/components/ui/MenuAt';
import type { MenuEntry } from '@/components/ui/MenuEntries';
import { useEditMany } from './use-edit-many';

type Field = Exclude<PickField, 'more'>;

/** The values of one field, one press each; typing a number or the first letters goes to it. */
export function ValueMenu({
  field,
  card,
  ids,
  anchor,
  onClose,
}: {
  field: Field;
  card: string;
  /** What it is set on. */
  ids: readonly string[];
  anchor: Element;
  onClose: () => void;
}) {
  const t = useWords(values);
  const s = useWords(changeMany);
  const item = useItem(card);
  const editMany = useEditMany();
  const choices: readonly (readonly [ItemsEdit, string])[] = {
    need: needs.map((need) => [{ need }, t[need]] as const),
    effort: efforts.map((effort) => [{ effort }, t.effortIs(effort)] as const),
    customerValue: worths.map(
      (value) => [{ customerValue: value }, t.valueIs(value, worths.length)] as const,
    ),
    businessValue: worths.map(
      (value) => [{ businessValue: value }, t.valueIs(value, worths.length)] as const,
    ),
  }[field];
  const clearing: readonly [ItemsEdit, string] = [{ [field]: null }, s.clearIt];
  const entries = [...choices, clearing].map(([edit, label]): MenuEntry => {
    const isNow = ids.length === 1 && (item?.[field] ?? null) === edit[field];
    return {
      id: label,
      label,
      icon: <Check size={16} aria-hidden visibility={isNow ? 'visible' : 'hidden'} />,
      onSelect: () => void editMany(ids, edit),
    };
  });
  return <MenuAt anchor={anchor} label={t[field]} entries={entries} onClose={onClose} />;
}
