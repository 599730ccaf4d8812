import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/Toasts';
import { captureTab } from '@/lib/capture-tab/capture-tab';
import type { Tab } from '@/lib/platform/tabs';
import { undo } from '@/lib/store/commands/undo';
import { common } from '@/locales/common';
import { panel as words } from '@/locales/panel';
import styles from './page-capture.module.css';

/** A page that is not known yet: captures it in one press, or says what to do where the browser hides it from us. */
export function PageCapture({ tab, onShow }: { tab: Tab | undefined; onShow: (requestId: string) => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);

  const capture = async (shown: Tab) => {
    setBusy(true);
    try {
      const captured = await captureTab(shown, 'panel');
      if (captured.ok) {
        const { eventId, requestId } = captured;
        toast({ text: t.captured, actions: [{ label: c.undo, onSelect: () => void undo(eventId) }] });
        onShow(requestId);
      } else if (captured.reason === 'known') {
        toast({ text: t.known });
        onShow(captured.requestId);
      } else if (captured.reason === 'restricted') toast({ text: t.restricted, tone: 'bad' });
      else if (captured.reason === 'private') toast({ text: t.privateWindow, tone: 'bad' });
      else if ('kept' in captured)
        toast({ text: `${c[captured.reason]} ${captured.kept ? t.keptUnsaved : ''}`.trim(), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={styles['page']} aria-label={t.thisPage}>
      {tab?.url ? (
        <>
          <p className={styles['label']}>{t.notYet}</p>
          <p className={styles['title']} dir="auto">
            {tab.title ?? tab.url}
          </p>
          <Button
            look="primary"
            large
            wide
            disabled={isBusy}
            icon={<Plus size={18} aria-hidden />}
            onClick={() => void capture(tab)}
          >
            {t.capturePage}
          </Button>
        </>
      ) : (
        <>
          <p className={styles['title']}>{t.capturePage}</p>
          <p className={styles['how']}>{t.cannotSee}</p>
        </>
      )}
    </section>
  );
}
