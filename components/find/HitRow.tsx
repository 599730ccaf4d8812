import { Inbox, StickyNote } from 'lucide-react';
import type { Item, Request } from '@/lib/domain/entities';
import { personName } from '@/lib/domain/person';
import type { Hit } from '@/lib/store/live/finder';
import { findBar } from '@/locales/find-bar';
import { page } from '@/locales/page';
import { requests } from '@/locales/requests';
import { useColumns } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { When } from '@/components/time/When';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './find-view.module.css';

/** One thing found, in a line: what it is, where it stands, who asked. */
export function HitRow({ kind, row }: { kind: Hit['kind']; row: Item | Request | undefined }) {
  const t = useWords(findBar);
  const r = useWords(requests);
  const p = useWords(page);
  const columns = useColumns();
  if (!row) {
    return (
      <span className={styles['unread']}>
        <VisuallyHidden>{p.loading}</VisuallyHidden>
      </span>
    );
  }
  const isItem = 'rank' in row;
  const place = isItem
    ? (columns.find(({ id }) => id === row.column)?.name ?? '')
    : `${t.request} · ${row.state === 'merged' ? r.merged : r[row.state]}`;
  const who = personName(row.requester);
  const Icon = kind === 'item' ? StickyNote : Inbox;
  return (
    <span className={styles['hit']}>
      <Icon size={16} aria-hidden />
      <span className={styles['title']} dir="auto">
        {row.title}
      </span>
      <span className={styles['when']}>
        <When at={isItem ? row.addedAt : row.capturedAt} />
      </span>
      <span className={styles['where']}>
        <bdi>{place}</bdi>
        {who ? <span aria-hidden> · </span> : null}
        {who ? <bdi>{who}</bdi> : null}
      </span>
    </span>
  );
}
