import type { Item } from '@/lib/domain/entities';
import { card } from '@/locales/card';
import { values } from '@/locales/values';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './card-tags.module.css';

/** Labels a card has room for; the others are counted. */
const shown = 3;

type Tagged = Pick<Item, 'type' | 'need' | 'labels'>;

/** Whether there is anything to say. */
export function hasTags({ type, need, labels }: Tagged): boolean {
  return Boolean(type || need || labels?.length);
}

/** What kind of work it is: its type, how much it is needed, its labels. */
export function CardTags({ item }: { item: Tagged }) {
  const t = useWords(card);
  const v = useWords(values);
  const { type, need, labels = [] } = item;
  const more = labels.slice(shown);
  return (
    <p className={styles['tags']}>
      {type ? (
        <span className={classNames(styles['tag'], styles['type'])} dir="auto" title={type}>
          <VisuallyHidden>{t.typeIs}</VisuallyHidden>
          {type}
        </span>
      ) : null}
      {need ? (
        <span className={classNames(styles['tag'], styles['need'])} data-need={need}>
          {v[need]}
        </span>
      ) : null}
      {labels.slice(0, shown).map((label) => (
        <span key={label} className={styles['tag']} dir="auto" title={label}>
          {label}
        </span>
      ))}
      {more.length > 0 ? (
        <span className={styles['tag']} title={more.join(', ')}>
          {`+${more.length}`}
          <VisuallyHidden>{more.join(', ')}</VisuallyHidden>
        </span>
      ) : null}
    </p>
  );
}
