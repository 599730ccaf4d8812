import { useLiveQuery } from 'dexie-react-hooks';
import { CircleHelp, GitMerge, ListChecks, XCircle } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { When } from '@/components/time/When';
import type { Request } from '@/lib/domain/entities';
import { item as itemById } from '@/lib/store/queries/entities';
import { request as words } from '@/locales/request';
import { CopyButton } from './CopyButton';
import styles from './request-outcome.module.css';

/** What became of a request: the item it turned into, or the answer it got. Nothing while it waits. */
export function RequestOutcome({
  request,
  itemLink,
}: {
  request: Request;
  itemLink: (id: string) => string;
}) {
  const t = useWords(words);
  if (request.state === 'waiting') return null;
  const at = request.decidedAt;
  if (request.state === 'accepted' || request.state === 'merged') {
    return (
      <div className={styles['became']}>
        {request.state === 'merged' ? (
          <GitMerge size={18} aria-hidden />
        ) : (
          <ListChecks size={18} aria-hidden />
        )}
        <p>
          {request.state === 'merged' ? t.mergedInto : t.becameItem}{' '}
          <ItemLink id={request.itemId} itemLink={itemLink} />
        </p>
        {at ? <When at={at} /> : null}
      </div>
    );
  }
  return (
    <div className={styles[request.state]}>
      {request.state === 'asked' ? <CircleHelp size={18} aria-hidden /> : <XCircle size={18} aria-hidden />}
      <div className={styles['answer']}>
        <p>{request.state === 'asked' ? t.wasAsked : t.wasDeclined}</p>
        <p className={styles['words']} dir="auto">
          {request.answer}
        </p>
        {request.answer ? <CopyButton text={request.answer} /> : null}
      </div>
      {at ? <When at={at} /> : null}
    </div>
  );
}

function ItemLink({ id, itemLink }: { id: string | undefined; itemLink: (id: string) => string }) {
  const t = useWords(words);
  const item = useLiveQuery(async () => (id ? ((await itemById(id)) ?? null) : null), [id]);
  if (item === undefined) return null;
  if (item === null) return t.itemGone;
  return (
    <a href={itemLink(item.id)} dir="auto">
      {item.title}
    </a>
  );
}
