import { useLiveQuery } from 'dexie-react-hooks';
import { CircleCheck, CircleHelp, Inbox, Mail, Plus, XCircle } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { requestStates } from '@/lib/domain/entities';
import { openPage } from '@/lib/platform/tabs';
import { countRequests } from '@/lib/store/queries/requests';
import { requests as words } from '@/locales/requests';
import type { RequestTab } from './request-tabs';

/** What stands where no request is; before the first one, the ways to get it. */
export function RequestsEmpty({ tab, onAdd }: { tab: RequestTab; onAdd: () => void }) {
  const t = useWords(words);
  const any = useLiveQuery(async () =>
    (await Promise.all(requestStates.map(countRequests))).some((n) => n > 0),
  );
  if (any === undefined) return null;
  if (!any) {
    return (
      <EmptyState
        icon={<Inbox size={28} />}
        title={t.firstTitle}
        actions={
          <>
            <Button
              look="primary"
              icon={<Mail size={16} aria-hidden />}
              onClick={() => void openPage('welcome.html')}
            >
              {t.turnOnGmail}
            </Button>
            <Button icon={<Plus size={16} aria-hidden />} onClick={onAdd}>
              {t.addByHand}
            </Button>
          </>
        }
      >
        {t.emptyWaiting} {t.capturePage}
      </EmptyState>
    );
  }
  const { icon, title, text } = {
    waiting: { icon: <CircleCheck size={28} />, title: t.emptyWaitingTitle, text: t.emptyWaiting },
    asked: { icon: <CircleHelp size={28} />, title: t.emptyAskedTitle, text: t.emptyAsked },
    declined: { icon: <XCircle size={28} />, title: t.emptyDeclinedTitle, text: t.emptyDeclined },
    accepted: { icon: <Inbox size={28} />, title: t.emptyAcceptedTitle, text: t.emptyAccepted },
  }[tab];
  return (
    <EmptyState icon={icon} title={title}>
      {text}
    </EmptyState>
  );
}
