import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/language/language';
import { RequestSource } from '@/components/request/RequestSource';
import { requestsOf } from '@/lib/store/queries/requests';
import { item as words } from '@/locales/item';
import styles from './item-detail.module.css';
import { Section } from './Section';

/** The requests behind an item, each with the way back to where it was asked; nothing where nobody asked. */
export function ItemRequests({ itemId, cardColumn }: { itemId: string; cardColumn: string | undefined }) {
  const t = useWords(words);
  const requests = useLiveQuery(() => requestsOf(itemId), [itemId]);
  if (!requests || requests.length === 0) return null;
  return (
    <Section title={t.requests}>
      {cardColumn === undefined ? null : <p dir="auto">{t.cardIn(cardColumn)}</p>}
      <ul className={styles['requests']}>
        {requests.map((request) => (
          <li key={request.id} className={styles['request']}>
            <a href={`#/request/${request.id}`} dir="auto">
              {request.title}
            </a>
            <RequestSource source={request.source} capturedAt={request.capturedAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
