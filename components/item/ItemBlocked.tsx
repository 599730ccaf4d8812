import { OctagonX } from 'lucide-react';
import { useId } from 'react';
import type { Autosave } from '@/components/app/use-autosave';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { TextField } from '@/components/ui/Field';
import { editItem } from '@/lib/store/commands/edit-item';
import { item as words } from '@/locales/item';
import styles from './item-detail.module.css';

/** Whether the item can go on, and why not. Ticking it stores a plain sentence at once, to be replaced by the real reason. */
export function ItemBlocked({
  itemId,
  isBlocked,
  why,
}: {
  itemId: string;
  isBlocked: boolean;
  why: Autosave;
}) {
  const t = useWords(words);
  const { run } = useSteps();
  const id = useId();
  const toggle = async (on: boolean) => {
    why.giveUp();
    await run(() => editItem(itemId, { blocked: on ? t.isBlocked : null }));
  };
  return (
    <div className={classNames(styles['blocked'], isBlocked && styles['isBlocked'])}>
      <label className={styles['switch']} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isBlocked}
          onChange={({ target }) => void toggle(target.checked)}
        />
        <OctagonX size={16} aria-hidden /> {t.blocked}
      </label>
      {isBlocked ? (
        <TextField {...why.field} label={t.blockedWhy} hint={t.blockedHint} dir="auto" maxLength={1_000} />
      ) : null}
    </div>
  );
}
