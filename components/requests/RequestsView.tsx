import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useAction } from '@/components/actions/actions';
import { useArrived } from '@/components/kept-screen/use-arrived';
import { useWords } from '@/components/language/language';
import { RequestDetail } from '@/components/request/RequestDetail';
import { useTriage } from '@/components/request/use-triage';
import { IconButton } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { request as requestWords } from '@/locales/request';
import { requests as words } from '@/locales/requests';
import { AddRequestDialog } from './AddRequestDialog';
import { RequestList } from './RequestList';
import { RequestsEmpty } from './RequestsEmpty';
import styles from './requests-view.module.css';
import { RequestTabs } from './RequestTabs';
import { triageKey } from './triage-key';
import { useSelectedRequest } from './use-selected-request';

/** Every request, one decision at a time: the list, the request beside it, a key for each decision. */
export function RequestsView({ selectedId }: { selectedId?: string }) {
  useArrived();
  const t = useWords(words);
  const r = useWords(requestWords);
  const { tab, ids, id, request, select, step, goOn, showTab } = useSelectedRequest(selectedId);
  const [adding, setAdding] = useState(false);
  const list = useRef<{ focus: () => void }>(null);
  const title = useRef<HTMLTextAreaElement>(null);
  const triage = useTriage(request ?? undefined, () => {
    goOn();
    list.current?.focus();
  });
  useAction('request.add', () => setAdding(true));
  const isEmpty = ids?.length === 0 && !request;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    // What happens in a dialog reaches us through React, though it stands elsewhere in the page.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return;
    if (event.key === 'Escape' && target.closest('textarea, input')) {
      list.current?.focus();
      return;
    }
    const key = triageKey(event, target);
    if (!key) return;
    event.preventDefault();
    if (key === 'next') step(1);
    else if (key === 'previous') step(-1);
    else if (key === 'edit') title.current?.focus();
    else triage[key]();
  };

  return (
    <div className={styles['place']}>
      {/* The keys of the whole screen, heard while it has the focus: each of them is also a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears keys of what is inside */}
      <section
        className={styles['view']}
        aria-label={t.label}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        data-keys="request"
      >
        <div className={styles['side']}>
          <div className={styles['head']}>
            <RequestTabs tab={tab} onTab={showTab} />
            <IconButton label={t.addByHand} look="plain" onClick={() => setAdding(true)}>
              <Plus size={17} aria-hidden />
            </IconButton>
          </div>
          {ids && ids.length > 0 ? (
            <RequestList ref={list} label={t.listOf(t[tab])} ids={ids} selectedId={id} onSelect={select} />
          ) : null}
        </div>
        <div className={styles['main']}>
          {isEmpty ? <RequestsEmpty tab={tab} onAdd={() => setAdding(true)} /> : null}
          {request ? (
            <RequestDetail key={request.id} request={request} triage={triage} titleRef={title} withKeys />
          ) : null}
          {request === null && id ? <EmptyState title={r.gone} /> : null}
        </div>
        {triage.dialog}
        {adding ? (
          <AddRequestDialog
            onClose={() => setAdding(false)}
            onAdded={(added) => {
              setAdding(false);
              select(added);
            }}
          />
        ) : null}
      </section>
    </div>
  );
}
