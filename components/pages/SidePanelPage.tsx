import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { PageCapture } from '@/components/capture/PageCapture';
import { PanelRequest } from '@/components/capture/PanelRequest';
import { RequestLinks } from '@/components/capture/RequestLinks';
import { useFrontPage } from '@/components/capture/use-front-page';
import { usePanelTarget } from '@/components/capture/use-panel-target';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { openBacklog } from '@/lib/platform/tabs';
import { latestRequests } from '@/lib/store/queries/request-list';
import { requestsFrom } from '@/lib/store/queries/requests';
import { common } from '@/locales/common';
import { panel as words } from '@/locales/panel';
import styles from './side-panel-page.module.css';

/** Beside the page in front: the request it was captured as, or the way to capture it. */
export function SidePanelPage() {
  const t = useWords(words);
  const c = useWords(common);
  const page = useFrontPage();
  const [target, show] = usePanelTarget();
  const place = page ? `${page.tab.id} ${page.key ?? page.tab.url}` : null;
  const [placeBefore, setPlaceBefore] = useState(place);
  const read = useLiveQuery(
    async () => ({ of: page?.key, known: page?.key ? await requestsFrom(page.key) : [] }),
    [page?.key],
  );
  const recent = useLiveQuery(() => latestRequests(6)) ?? [];
  const known = read && read.of === page?.key ? read.known : undefined;
  const shown = target ?? known?.[0]?.id;
  const others = known?.filter(({ id }) => id !== shown) ?? [];

  // Another page in front: the panel follows it.
  if (place !== placeBefore) {
    setPlaceBefore(place);
    if (placeBefore !== null) show(null);
  }
  useEffect(() => {
    document.title = t.title;
  }, [t]);

  return (
    <main className={styles['panel']}>
      <header className={styles['head']}>
        <h1 className={styles['name']}>{c.productName}</h1>
        <Button
          look="quiet"
          icon={<ExternalLink size={15} aria-hidden />}
          onClick={() => void openBacklog(shown ? `/request/${shown}` : '/')}
        >
          {t.openBacklog}
        </Button>
      </header>
      {target !== null && target !== known?.[0]?.id ? (
        <div>
          <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={() => show(null)}>
            {t.back}
          </Button>
        </div>
      ) : null}
      {shown ? (
        <PanelRequest key={shown} id={shown} onGone={() => show(null)} />
      ) : known ? (
        <PageCapture tab={page?.tab} onShow={show} />
      ) : null}
      {others.length > 0 ? <RequestLinks title={t.alsoHere} requests={others} onShow={show} /> : null}
      {shown ? null : <RequestLinks title={t.recent} requests={recent} empty={t.nothingYet} onShow={show} />}
    </main>
  );
}
