import { useLiveQuery } from 'dexie-react-hooks';
import { SaveStatus } from '@/components/autosave/SaveStatus';
import { TitleField } from '@/components/autosave/TitleField';
import { useWords } from '@/components/language/language';
import { Notes } from '@/components/note/Notes';
import { TextArea, TextField } from '@/components/ui/Field';
import type { Item, LongFields } from '@/lib/domain/entities';
import { columns } from '@/lib/store/queries/board';
import { item as words } from '@/locales/item';
import { Checklist } from './Checklist';
import { DoneRules } from './DoneRules';
import { ItemBlocked } from './ItemBlocked';
import { ItemColumn } from './ItemColumn';
import { ItemDates } from './ItemDates';
import styles from './item-detail.module.css';
import { ItemHistory } from './ItemHistory';
import { ItemLinks } from './ItemLinks';
import { ItemProperties } from './ItemProperties';
import { ItemRequests } from './ItemRequests';
import { ItemStory } from './ItemStory';
import { useItemFields } from './use-item-fields';

/** Everything about one item, in the order it is looked for. Each field is saved by itself, as it is typed. */
export function ItemDetail({ item, texts }: { item: Item; texts: Partial<LongFields<'item'>> }) {
  const t = useWords(words);
  const { fields, saved } = useItemFields(item, texts.description ?? '');
  const kind = useLiveQuery(columns)?.find(({ id }) => id === item.column)?.kind;
  return (
    <div className={styles['detail']}>
      <div className={styles['head']}>
        <TitleField label={t.title} autosave={fields.title} />
        <SaveStatus fields={saved} />
      </div>
      <div className={styles['pair']}>
        <ItemColumn item={item} />
        <TextField {...fields.dueOn.field} label={t.dueOn} type="date" max="9999-12-31" />
        <TextField
          {...fields.requester.field}
          label={t.requester}
          placeholder={t.nobody}
          autoComplete="off"
          dir="auto"
          maxLength={530}
        />
      </div>
      <ItemBlocked itemId={item.id} isBlocked={item.blocked !== undefined} why={fields.blocked} />
      <TextArea
        {...fields.description.field}
        label={t.description}
        placeholder={t.descriptionHint}
        dir="auto"
        rows={4}
      />
      <Checklist itemId={item.id} steps={texts.steps ?? []} />
      <ItemProperties item={item} kind={kind} />
      <ItemStory fields={fields} requester={item.requester} />
      <DoneRules itemId={item.id} met={texts.doneRulesMet ?? []} isDone={kind === 'done'} />
      <ItemLinks itemId={item.id} links={texts.links ?? []} />
      <ItemRequests itemId={item.id} />
      <Notes about={item.id} />
      <ItemDates item={item} />
      <ItemHistory itemId={item.id} />
    </div>
  );
}
