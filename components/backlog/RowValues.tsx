import { Briefcase, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Item } from '@/lib/domain/entities';
import { values as worths } from '@/lib/domain/item-fields';
import { backlog } from '@/locales/backlog';
import { values } from '@/locales/values';
import type { PickField } from '@/components/board/card-keys';
import { useWords } from '@/components/language/language';
import { usePick } from '@/components/pick/pick';
import styles from './row-values.module.css';

/** The four values the order is decided by; each is set by one press, or by its key on the row. */
export function RowValues({ item }: { item: Item }) {
  const t = useWords(backlog);
  const v = useWords(values);
  const { need, effort, customerValue, businessValue } = item;
  const worth = (value: number | undefined) =>
    value === undefined ? t.notSaid : v.valueIs(value, worths.length);
  return (
    <span className={styles['values']}>
      <Cell
        item={item}
        field="need"
        says={need === undefined ? t.notSaid : v[need]}
        isSet={need !== undefined}
      >
        <span className={styles['need']} data-need={need}>
          {need === undefined ? '–' : t[need]}
        </span>
      </Cell>
      <Cell
        item={item}
        field="effort"
        says={effort === undefined ? t.notSaid : v.effortIs(effort)}
        isSet={effort !== undefined}
      >
        <span className={styles['effort']}>{effort ?? '–'}</span>
      </Cell>
      <Cell item={item} field="customerValue" says={worth(customerValue)} isSet={customerValue !== undefined}>
        <Users size={13} aria-hidden /> {customerValue ?? '–'}
      </Cell>
      <Cell item={item} field="businessValue" says={worth(businessValue)} isSet={businessValue !== undefined}>
        <Briefcase size={13} aria-hidden /> {businessValue ?? '–'}
      </Cell>
    </span>
  );
}

function Cell({
  item,
  field,
  says,
  isSet,
  children,
}: {
  item: Item;
  field: Exclude<PickField, 'more'>;
  /** The value in words. */
  says: string;
  isSet: boolean;
  children: ReactNode;
}) {
  const t = useWords(backlog);
  const v = useWords(values);
  const pick = usePick();
  return (
    <button
      type="button"
      className={styles['cell']}
      data-pick={field}
      data-set={isSet || undefined}
      aria-haspopup="menu"
      aria-label={t.valueOf(v[field], item.title, says)}
      title={`${v[field]}: ${says}`}
      tabIndex={-1}
      onClick={(event) => pick(field, item.id, event.currentTarget)}
    >
      {children}
    </button>
  );
}
