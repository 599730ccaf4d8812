import { useLiveQuery } from 'dexie-react-hooks';
import type { Ref } from 'react';
import { Notes } from '@/components/note/Notes';
import { useWords } from '@/components/language/language';
import type { Request } from '@/lib/domain/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { request as words } from '@/locales/request';
import { DecisionBar } from './DecisionBar';
import { FoldedText } from './FoldedText';
import styles from './request-detail.module.css';
import { RequestEditor } from './RequestEditor';
import { RequestOutcome } from './RequestOutcome';
import { RequestSource } from './RequestSource';
import type { Triage } from './use-triage';

/** One request in full: what, who, from where, in whose words, what was noted and what became of it. */
export function RequestDetail({
  request,
  triage,
  withKeys = false,
  titleRef,
  itemLink = itemOfThisPage,
}: {
  request: Request;
  triage: Triage;
  withKeys?: boolean;
  titleRef?: Ref<HTMLTextAreaElement>;
  itemLink?: (id: string) => string;
}) {
  const t = useWords(words);
  // Named with the request: until another request's texts are read, those of the one before are not shown for it.
  const read = useLiveQuery(
    async () => ({ of: request.id, texts: await textsOf('request', request.id) }),
    [request.id],
  );
  if (read?.of !== request.id) return <article className={styles['detail']} aria-busy />;
  const { description = '', excerpt, selection } = read.texts;
  return (
    <article className={styles['detail']} aria-label={request.title} key={request.id}>
      <DecisionBar triage={triage} withKeys={withKeys} />
      <RequestOutcome request={request} itemLink={itemLink} />
      <RequestEditor request={request} description={description} titleRef={titleRef ?? null} />
      <RequestSource source={request.source} capturedAt={request.capturedAt} />
      {selection ? <FoldedText title={t.selection} text={selection} /> : null}
      {excerpt ? <FoldedText title={t.message} text={excerpt} /> : null}
      <div className={styles['aside']}>
        <Notes about={request.id} />
      </div>
    </article>
  );
}

function itemOfThisPage(id: string): string {
  return `#/item/${id}`;
}
