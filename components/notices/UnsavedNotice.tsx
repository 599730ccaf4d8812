import { useEffect, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { useToast } from '@/components/ui/Toasts';
import { saveDraft } from '@/lib/capture-tab/save-draft';
import { clock } from '@/lib/platform/clock';
import { onUnsavedChanged, removeUnsaved, type Unsaved, unsaved } from '@/lib/platform/unsaved';
import { common } from '@/locales/common';
import { notices } from '@/locales/notices';
import { Banner } from './Banner';
import { saveDraftsAsFile } from './save-file';

/** Requests that the database did not take: they wait until they are stored, saved as a file, or thrown away. */
export function UnsavedNotice() {
  const t = useWords(notices);
  const c = useWords(common);
  const toast = useToast();
  const kept = useUnsaved();
  const [filed, setFiled] = useState(false);
  const [failed, setFailed] = useState(false);
  const [first] = kept;
  if (!first) return null;
  const again = async () => {
    let stored = 0;
    for (const { draft } of kept) {
      const saved = await saveDraft(draft);
      // What is known was stored in another way meanwhile.
      if (saved.ok || saved.reason === 'known') {
        await removeUnsaved(draft.requestId);
        stored += 1;
      }
    }
    setFailed(stored < kept.length);
    if (stored > 0) toast({ text: t.storedAll(stored) });
  };
  const file = () => {
    saveDraftsAsFile(
      kept.map(({ draft }) => draft),
      clock.today(),
    );
    setFiled(true);
  };
  const discard = async () => {
    for (const { draft } of kept) await removeUnsaved(draft.requestId);
  };
  return (
    <Banner
      tone="bad"
      title={t.unsavedTitle(kept.length)}
      actions={
        <>
          <Button look="primary" onClick={() => void again()}>
            {c.tryAgain}
          </Button>
          <Button onClick={file}>{c.saveAsFile}</Button>
          {filed ? (
            <Button look="quiet" onClick={() => void discard()}>
              {t.discard}
            </Button>
          ) : null}
        </>
      }
    >
      {failed ? `${t.stillUnsaved} ` : null}
      {kept.length === 1 ? `“${first.draft.title}”. ` : null}
      {t.unsavedText}
    </Banner>
  );
}

function useUnsaved(): readonly Unsaved[] {
  const [kept, setKept] = useState<readonly Unsaved[]>([]);
  useEffect(() => {
    const look = async () => {
      try {
        setKept(await unsaved());
      } catch (error) {
        reportLater(error);
      }
    };
    void look();
    return onUnsavedChanged(() => void look());
  }, []);
  return kept;
}
