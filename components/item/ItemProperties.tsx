import { useSteps } from '@/components/app/Steps';
import { useLetIn } from '@/components/board/room';
import { useWords } from '@/components/language/language';
import { EffortField } from '@/components/values/EffortField';
import { GuidepointField } from '@/components/values/GuidepointField';
import { KindField } from '@/components/values/KindField';
import { LabelsField } from '@/components/values/LabelsField';
import { NeedField } from '@/components/values/NeedField';
import { WorthField } from '@/components/values/WorthField';
import type { ColumnKind, Item } from '@/lib/domain/entities';
import type { ItemEdit } from '@/lib/domain/item-edit';
import { editItem } from '@/lib/store/commands/edit-item';
import { editItems } from '@/lib/store/commands/edit-items';
import { setPeople } from '@/lib/store/commands/set-people';
import { item as words } from '@/locales/item';
import styles from './item-properties.module.css';
import { Section } from './Section';

/** What the item is worth, what it takes and what it is. Each is set by one press and can be taken back by key. */
export function ItemProperties({ item, kind }: { item: Item; kind: ColumnKind | undefined }) {
  const t = useWords(words);
  const { run } = useSteps();
  const letIn = useLetIn();
  const people = item.people ?? [];
  // Work is pulled by people, and never given to them before (method.md 3.2).
  const isPulled = kind !== undefined && kind !== 'queue';
  const set = (edit: ItemEdit) => void run(() => editItem(item.id, edit));
  return (
    <Section title={t.properties}>
      <div className={styles['properties']}>
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
          onAdd={(addLabels) => void run(() => editItems([item.id], { addLabels }))}
          onRemove={(label) => void run(() => editItems([item.id], { removeLabels: [label] }))}
        />
        <KindField of="bucket" value={item.bucket} onChange={(bucket) => set({ bucket })} />
        <GuidepointField value={item.guidepoint} onChange={(guidepoint) => set({ guidepoint })} />
        {people.length > 0 || isPulled ? (
          <LabelsField
            of="people"
            value={people}
            onAdd={(more) => void letIn((reason) => setPeople(item.id, [...people, ...more], reason))}
            onRemove={(name) =>
              void run(() =>
                setPeople(
                  item.id,
                  people.filter((each) => each !== name),
                ),
              )
            }
          />
        ) : null}
      </div>
    </Section>
  );
}
