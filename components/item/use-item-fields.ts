import { type Autosave, useAutosave } from '@/components/app/use-autosave';
import { useSaveField } from '@/components/autosave/use-save-field';
import type { SavedField } from '@/components/autosave/SaveStatus';
import { useWords } from '@/components/language/language';
import type { Item } from '@/lib/domain/entities';
import type { ItemEdit } from '@/lib/domain/item-edit';
import { personFrom, personText } from '@/lib/domain/person';
import { textLimits } from '@/lib/domain/text';
import { editItem } from '@/lib/store/commands/edit-item';
import { item as words } from '@/locales/item';

type Names =
  'title' | 'description' | 'requester' | 'dueOn' | 'blocked' | 'storyWho' | 'storyWhat' | 'storyWhy';

export type ItemFields = { readonly [F in Names]: Autosave };

/** The fields of an item that are written: each saved by itself, as it is typed; and how their saving goes. */
export function useItemFields(
  item: Item,
  description: string,
): { fields: ItemFields; saved: readonly SavedField[] } {
  const t = useWords(words);
  const save = useSaveField();
  const edit = (set: ItemEdit) => save(() => editItem(item.id, set));
  const key = `item/${item.id}`;
  const fields: ItemFields = {
    title: useAutosave(`${key}/title`, item.title, (text) => edit({ title: text })),
    description: useAutosave(`${key}/description`, description, (text) =>
      edit({ description: text || null }),
    ),
    requester: useAutosave(`${key}/requester`, personText(item.requester), (text) =>
      edit({ requester: personFrom(text) }),
    ),
    dueOn: useAutosave(`${key}/dueOn`, item.dueOn ?? '', (text) => edit({ dueOn: text || null })),
    // Emptying the reason while writing another one unblocks nothing: only the switch does.
    blocked: useAutosave(`${key}/blocked`, item.blocked ?? '', (text) =>
      edit({ blocked: text.trim() || t.isBlocked }),
    ),
    storyWho: useAutosave(`${key}/storyWho`, item.storyWho ?? '', (text) => edit({ storyWho: text })),
    storyWhat: useAutosave(`${key}/storyWhat`, item.storyWhat ?? '', (text) => edit({ storyWhat: text })),
    storyWhy: useAutosave(`${key}/storyWhy`, item.storyWhy ?? '', (text) => edit({ storyWhy: text })),
  };
  const saved: SavedField[] = [
    { label: t.title, most: textLimits.title, autosave: fields.title },
    { label: t.description, most: textLimits.description, autosave: fields.description },
    { label: t.requester, autosave: fields.requester },
    { label: t.dueOn, autosave: fields.dueOn },
    { label: t.blockedWhy, most: textLimits.reason, autosave: fields.blocked },
    { label: t.storyWho, most: textLimits.title, autosave: fields.storyWho },
    { label: t.storyWhat, most: textLimits.title, autosave: fields.storyWhat },
    { label: t.storyWhy, most: textLimits.title, autosave: fields.storyWhy },
  ];
  return { fields, saved };
}
