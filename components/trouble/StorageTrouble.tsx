import { DatabaseZap } from 'lucide-react';
import { useState } from 'react';
import { clock } from '@/lib/platform/clock';
import { drafts } from '@/lib/platform/drafts';
import { saveFile } from '@/lib/platform/save-file';
import { databaseState } from '@/lib/store/database-state';
import type { WriteFailure } from '@/lib/store/write-failure';
import { common } from '@/locales/common';
import { trouble } from '@/locales/trouble';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

/**
 * Stands where a view would be that could not be read: what is the matter, that nothing is lost, and what to press. Texts
 * that were typed and not stored can be taken along as a file.
 */
export function StorageTrouble({ reason }: { reason: WriteFailure['reason'] | undefined }) {
  const t = useWords(trouble);
  const c = useWords(common);
  const [typed] = useState(() => drafts.under('').filter(({ text }) => text.trim() !== ''));
  const { title, text } = useReason(reason);
  return (
    <div role="alert">
      <EmptyState
        icon={<DatabaseZap size={28} />}
        title={title}
        actions={
          <>
            <Button look="primary" onClick={() => window.location.reload()}>
              {c.tryAgain}
            </Button>
            {typed.length > 0 ? (
              <Button
                onClick={() =>
                  saveFile(
                    `backlight-${clock.today()}.txt`,
                    typed.map(({ key, text: words }) => `${key}\n${words}\n`).join('\n'),
                  )
                }
              >
                {t.keepCopy}
              </Button>
            ) : null}
          </>
        }
      >
        {text} {typed.length > 0 ? t.kept(typed.length) : null}
      </EmptyState>
    </div>
  );
}

/** What is the matter, in plain words. */
function useReason(reason: WriteFailure['reason'] | undefined): { title: string; text?: string } {
  const t = useWords(trouble);
  const c = useWords(common);
  if (reason === undefined) return { title: c.somethingBroke };
  if (reason === 'storage-full') return { title: t.fullTitle, text: t.fullText };
  if (reason !== 'storage-blocked') return { title: t.closedTitle, text: t.closedText };
  return databaseState() === 'blocked'
    ? { title: t.heldTitle, text: t.heldText }
    : { title: t.newerTitle, text: t.newerText };
}
