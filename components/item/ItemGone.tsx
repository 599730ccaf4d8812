import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { CopyButton } from '@/components/request/CopyButton';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { TextArea } from '@/components/ui/Field';
import { drafts } from '@/lib/platform/drafts';
import { bringBack } from '@/lib/store/commands/bring-back';
import { item as words } from '@/locales/item';
import styles from './item-panel.module.css';

/** Says that an item was deleted. What was being written is still here, to be copied; the item itself can be brought back. */
export function ItemGone({ itemId }: { itemId: string }) {
  const t = useWords(words);
  const { run } = useSteps();
  const [kept] = useState(() =>
    [...drafts.under(`item/${itemId}/`), ...drafts.under(`note/${itemId}`)].filter(({ text }) => text.trim()),
  );
  const text = kept.map((draft) => draft.text).join('\n\n');
  return (
    <>
      <EmptyState
        title={t.gone}
        actions={
          <Button icon={<Undo2 size={16} aria-hidden />} onClick={() => void run(() => bringBack(itemId))}>
            {t.bringBack}
          </Button>
        }
      />
      {text === '' ? null : (
        <div className={styles['kept']}>
          <TextArea label={t.goneText} value={text} readOnly rows={4} dir="auto" />
          <CopyButton text={text} />
        </div>
      )}
    </>
  );
}
