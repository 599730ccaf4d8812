import { useId } from 'react';
import { RequestRow } from '@/components/requests/RequestRow';
import type { Request } from '@/lib/domain/entities';
import styles from './request-links.module.css';

/** A short list of requests, each a press away. */
export function RequestLinks({
  title,
  requests,
  empty,
  onShow,
}: {
  title: string;
  requests: readonly Request[];
  empty?: string;
  onShow: (requestId: string) => void;
}) {
  const id = useId();
  return (
    <section className={styles['links']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {requests.length === 0 && empty ? <p className={styles['empty']}>{empty}</p> : null}
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <button type="button" className={styles['link']} onClick={() => onShow(request.id)}>
              <RequestRow request={request} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
