import { useLiveQuery } from 'dexie-react-hooks';
import { memo } from 'react';
import { SaveStatus } from '@/components/autosave/SaveStatus';
import { TitleField } from '@/components/autosave/TitleField';
import { useWords } from '@/components/language/language';
import { Notes } from '@/components/note/Notes';
import { TextField } from '@/components/ui/Field';
import type { ColumnKind, Item, LongFields } from '@/lib/domain/entities';
import type { Link, Step } from '@/lib/domain/item-fields';
import { columns } from '@/lib/store/queries/board';
import { item as words } from '@/locales/item';
import { Checklist } from './Checklist';
import { Description } from './Description';
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

interface Part {
  item: Item;
  texts: Partial<LongFields<'item'>>;
  kind: ColumnKind | undefined;
}

const noSteps: readonly Step[] = [];
const noLinks: readonly Link[] = [];
const noRules: readonly string[] = [];

// Kept apart from the fields above them: a key pressed there paints nothing here.
const Work = memo(function Work({ item, texts, kind }: Part) {
  return (
    <>
      <ItemRequests itemId={item.id} cardColumn={item.cardColumn} />
      <Checklist itemId={item.id} steps={texts.steps ?? noSteps} />
      <ItemProperties item={item} kind={kind} />
    </>
  );
});

const Background = memo(function Background({ item, texts, kind }: Part) {
  return (
    <>
      <DoneRules itemId={item.id} met={texts.doneRulesMet ?? noRules} isDone={kind === 'done'} />
      <ItemLinks itemId={item.id} links={texts.links ?? noLinks} />
      <Notes about={item.id} />
      <ItemDates item={item} />
      <ItemHistory itemId={item.id} />
    </>
  );
});

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
      <Description autosave={fields.description} />
      <Work item={item} texts={texts} kind={kind} />
      <ItemStory fields={fields} requester={item.requester} />
      <Background item={item} texts={texts} kind={kind} />
    </div>
  );
}
