import { useAutosave } from '@/components/app/use-autosave';
import { SaveStatus } from '@/components/autosave/SaveStatus';
import { TitleField } from '@/components/autosave/TitleField';
import { useSaveField } from '@/components/autosave/use-save-field';
import { useWords } from '@/components/language/language';
import { Notes } from '@/components/note/Notes';
import { TextArea, TextField } from '@/components/ui/Field';
import type { Item } from '@/lib/domain/entities';
import { personFrom, personText } from '@/lib/domain/person';
import type { ItemEdit } from '@/lib/domain/item-edit';
import { editItem } from '@/lib/store/commands/edit-item';
import { item as words } from '@/locales/item';
import { ItemBlocked } from './ItemBlocked';
import { ItemColumn } from './ItemColumn';
import { ItemDates } from './ItemDates';
import styles from './item-detail.module.css';
import { ItemHistory } from './ItemHistory';
import { ItemProperties } from './ItemProperties';
import { ItemRequests } from './ItemRequests';

/** The fields of one item. Each is saved by itself, as it is typed. */
export function ItemDetail({ item, description: stored }: { item: Item; description: string }) {
  const t = useWords(words);
  const save = useSaveField();
  const edit = (set: ItemEdit) => save(() => editItem(item.id, set));
  const key = `item/${item.id}`;
  const title = useAutosave(`${key}/title`, item.title, (text) => edit({ title: text }));
  const description = useAutosave(`${key}/description`, stored, (text) =>
    edit({ description: text || null }),
  );
  const requester = useAutosave(`${key}/requester`, personText(item.requester), (text) =>
    edit({ requester: personFrom(text) }),
  );
  const dueOn = useAutosave(`${key}/dueOn`, item.dueOn ?? '', (text) => edit({ dueOn: text || null }));
  // Emptying the reason while writing another one unblocks nothing: only the switch does.
  const blocked = useAutosave(`${key}/blocked`, item.blocked ?? '', (text) =>
    edit({ blocked: text.trim() || t.isBlocked }),
  );
  return (
    <div className={styles['detail']}>
      <div className={styles['head']}>
        <TitleField label={t.title} autosave={title} />
        <SaveStatus
          fields={[
            { label: t.title, autosave: title },
            { label: t.description, autosave: description },
            { label: t.requester, autosave: requester },
            { label: t.dueOn, autosave: dueOn },
            { label: t.blockedWhy, autosave: blocked },
          ]}
        />
      </div>
      <div className={styles['pair']}>
        <ItemColumn item={item} />
        <TextField {...dueOn.field} label={t.dueOn} type="date" max="9999-12-31" />
      </div>
      <ItemBlocked itemId={item.id} isBlocked={item.blocked !== undefined} why={blocked} />
      <TextArea
        {...description.field}
        label={t.description}
        placeholder={t.descriptionHint}
        dir="auto"
        rows={4}
      />
      <TextField
        {...requester.field}
        label={t.requester}
        placeholder={t.nobody}
        autoComplete="off"
        dir="auto"
        maxLength={530}
      />
      <ItemProperties item={item} />
      <ItemDates item={item} />
      <ItemRequests itemId={item.id} />
      <Notes about={item.id} />
      <ItemHistory itemId={item.id} />
    </div>
  );
}
