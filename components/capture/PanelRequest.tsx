import { useLiveQuery } from 'dexie-react-hooks';
import { useWords } from '@/components/language/language';
import { RequestDetail } from '@/components/request/RequestDetail';
import { useTriage } from '@/components/request/use-triage';
import { EmptyState } from '@/components/ui/EmptyState';
import { request as requestById } from '@/lib/store/queries/entities';
import { request as words } from '@/locales/request';

/** One request in the panel: editable at once, decided on where one wants to. */
export function PanelRequest({ id, onGone }: { id: string; onGone: () => void }) {
  const t = useWords(words);
  const read = useLiveQuery(async () => ({ of: id, request: await requestById(id) }), [id]);
  const request = read?.of === id ? read.request : undefined;
  const triage = useTriage(request, () => {
    if (!request) onGone();
  });
  if (read?.of !== id) return null;
  if (!request) return <EmptyState title={t.gone} />;
  return (
    <>
      <RequestDetail
        key={id}
        request={request}
        triage={triage}
        itemLink={(itemId) => `/backlog.html#/item/${itemId}`}
      />
      {triage.dialog}
    </>
  );
}
