import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { item as itemById } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { common } from '@/locales/common';
import { item as words } from '@/locales/item';
import { ItemDetail } from './ItemDetail';
import styles from './item-panel.module.css';

/** One item, beside the board: everything about it, saved as it is typed. Escape closes it. */
export function ItemPanel({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const panel = useRef<HTMLDivElement>(null);
  const read = useLiveQuery(async () => {
    const [item, texts] = await Promise.all([itemById(itemId), textsOf('item', itemId)]);
    return { of: itemId, item, description: texts.description ?? '' };
  }, [itemId]);
  const known = read?.of === itemId ? read : undefined;

  // The panel has the focus when it opens; going from item to item leaves it where it is.
  useEffect(() => panel.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target, currentTarget } = event;
    if (event.key !== 'Escape' || !(target instanceof Element) || !currentTarget.contains(target)) return;
    event.stopPropagation();
    if (target.closest('input, textarea')) panel.current?.focus();
    else onClose();
  };
  const remove = async () => {
    const outcome = await run(() => deleteItems([itemId]), { done: t.removed });
    if (outcome.ok) onClose();
  };

  return (
    // Escape is the second way to close it; the first is a button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={panel}
      role="group"
      className={styles['panel']}
      aria-label={t.label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles['bar']}>
        {known?.item ? (
          <IconButton label={t.remove} onClick={() => void remove()}>
            <Trash2 size={17} aria-hidden />
          </IconButton>
        ) : null}
        <IconButton label={c.close} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {known?.item ? (
        <ItemDetail key={itemId} item={known.item} description={known.description} />
      ) : known ? (
        <EmptyState title={t.gone} />
      ) : null}
    </div>
  );
}
