import { useId } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { EffortField } from '@/components/values/EffortField';
import { KindField } from '@/components/values/KindField';
import { LabelsField } from '@/components/values/LabelsField';
import { NeedField } from '@/components/values/NeedField';
import { WorthField } from '@/components/values/WorthField';
import type { Item } from '@/lib/domain/entities';
import type { ItemEdit } from '@/lib/domain/item-edit';
import { editItem } from '@/lib/store/commands/edit-item';
import { labelItems } from '@/lib/store/commands/label-items';
import { item as words } from '@/locales/item';
import styles from './item-properties.module.css';

/** What the item is worth, what it takes and what it is. Each is set by one press and can be taken back by key. */
export function ItemProperties({ item }: { item: Item }) {
  const t = useWords(words);
  const { run } = useSteps();
  const id = useId();
  const set = (edit: ItemEdit) => void run(() => editItem(item.id, edit));
  return (
    <section className={styles['properties']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {t.properties}
      </h3>
      <NeedField value={item.need} onChange={(need) => set({ need })} />
      <EffortField value={item.effort} onChange={(effort) => set({ effort })} />
      <WorthField
        to="customerValue"
        value={item.customerValue}
        onChange={(customerValue) => set({ customerValue })}
      />
      <WorthField
        to="businessValue"
        value={item.businessValue}
        onChange={(businessValue) => set({ businessValue })}
      />
      <KindField of="type" value={item.type} onChange={(type) => set({ type })} />
      <LabelsField
        of="labels"
        value={item.labels ?? []}
        onAdd={(add) => void run(() => labelItems([item.id], { add }))}
        onRemove={(label) => void run(() => labelItems([item.id], { remove: [label] }))}
      />
      <KindField of="bucket" value={item.bucket} onChange={(bucket) => set({ bucket })} />
    </section>
  );
}
