import { Ban } from 'lucide-react';
import type { Item } from '@/lib/domain/entities';
import { card } from '@/locales/card';
import { page } from '@/locales/page';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './card-face.module.css';
import { CardFacts } from './CardFacts';
import { CardMenuButton } from './CardMenuButton';
import { CardTags, hasTags } from './CardTags';
import { useBoardLook } from './use-board-look';

/**
 * A card on the board: what matters at a glance, and no room for what is not there. Comfortable shows all of it, compact
 * leaves the tags out, and one line keeps what asks for somebody: blocked, old, late, and how large it is.
 */
export function CardFace({ item, today }: { item: Item | null | undefined; today: string }) {
  const t = useWords(card);
  const p = useWords(page);
  const { density } = useBoardLook();
  const face = classNames(styles['face'], styles[density]);
  if (!item)
    return (
      <div className={classNames(face, styles['unread'])} role="gridcell" aria-busy aria-label={p.loading} />
    );
  const { id, title, finishedAt } = item;
  // What is finished waits for nobody, whatever was written on it before.
  const blocked = finishedAt === undefined ? item.blocked : undefined;
  const tagged = density === 'comfortable' && hasTags(item);
  return (
    <div className={classNames(face, blocked !== undefined && styles['isBlocked'])} role="gridcell">
      {tagged ? <CardTags item={item} /> : null}
      <a
        className={classNames(styles['title'], !tagged && styles['beside'])}
        href={`#/item/${id}`}
        tabIndex={-1}
        draggable={false}
        dir="auto"
      >
        {title}
      </a>
      {blocked === undefined ? null : (
        <p className={styles['blocked']} title={t.blockedBecause(blocked)}>
          <Ban size={13} aria-hidden />
          <VisuallyHidden>{density === 'line' ? t.blockedBecause(blocked) : `${t.blocked}: `}</VisuallyHidden>
          {density === 'line' ? null : (
            <span className={styles['why']} dir="auto">
              {blocked}
            </span>
          )}
        </p>
      )}
      <CardFacts item={item} today={today} brief={density === 'line'} />
      <CardMenuButton id={id} title={title} className={styles['more']} />
    </div>
  );
}
