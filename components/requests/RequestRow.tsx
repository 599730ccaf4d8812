import { SourceIcon } from '@/components/request/SourceIcon';
import { sourceName } from '@/components/request/source-name';
import { When } from '@/components/time/When';
import { useWords } from '@/components/language/language';
import type { Request } from '@/lib/domain/entities';
import { personName } from '@/lib/domain/person';
import { page } from '@/locales/page';
import { requests as words } from '@/locales/requests';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './request-row.module.css';

/** One line of the list: what, who, from where, when. */
export function RequestRow({ request }: { request: Request | undefined }) {
  const t = useWords(words);
  const p = useWords(page);
  if (!request) {
    return (
      <span className={styles['loading']}>
        <VisuallyHidden>{p.loading}</VisuallyHidden>
      </span>
    );
  }
  const who = personName(request.requester);
  const where = sourceName(request.source) ?? t.byHand;
  return (
    <span className={styles['row']}>
      <span className={styles['icon']}>
        <SourceIcon source={request.source} />
      </span>
      <span className={styles['title']} dir="auto">
        {request.title}
      </span>
      <span className={styles['when']}>
        <When at={request.capturedAt} />
      </span>
      <span className={styles['from']}>
        {who ? <bdi>{who}</bdi> : null}
        {who ? <span aria-hidden> · </span> : null}
        <bdi>{where}</bdi>
        {request.state === 'merged' ? <> · {t.merged}</> : null}
      </span>
    </span>
  );
}
