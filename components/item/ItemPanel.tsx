import { useLiveQuery } from 'dexie-react-hooks';
import { ChevronDown, ChevronUp, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { actionsFor } from '@/components/actions/keys';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { deleteItems } from '@/lib/store/commands/delete-items';
import { item as itemById } from '@/lib/store/queries/entities';
import { textsOf } from '@/lib/store/queries/texts';
import { common } from '@/locales/common';
import { item as words } from '@/locales/item';
import { ItemDetail } from './ItemDetail';
import { ItemGone } from './ItemGone';
import styles from './item-panel.module.css';

/**
 * One item, beside the board: everything about it, saved as it is typed. Escape closes it, J and K go to the item after
 * it and before it.
 */
export function ItemPanel({
  itemId,
  onClose,
  onGo,
}: {
  itemId: string;
  onClose: () => void;
  /** Opens the item that stands so many places further on in its list; absent where there is no list. */
  onGo?: (by: -1 | 1) => void;
}) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const panel = useRef<HTMLDivElement>(null);
  const read = useLiveQuery(async () => {
    const [item, texts] = await Promise.all([itemById(itemId), textsOf('item', itemId)]);
    return { of: itemId, item, texts };
  }, [itemId]);
  const known = read?.of === itemId ? read : undefined;

  // The panel has the focus when it opens; going from item to item leaves it where it is.
  useEffect(() => panel.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof Element) || !currentTarget.contains(target)) return;
    const isWritten = target.closest('input:not([type="checkbox"]), textarea, select') !== null;
    const [action] = actionsFor('item', event);
    if (action === undefined) return;
    if (action !== 'item.close') {
      if (isWritten || !onGo) return;
      event.preventDefault();
      onGo(action === 'item.next' ? 1 : -1);
    } else if (isWritten) panel.current?.focus();
    else onClose();
    event.stopPropagation();
  };
  const remove = async () => {
    const outcome = await run(() => deleteItems([itemId]), { done: t.removed });
    if (outcome.ok) onClose();
  };

  return (
    // Escape is the second way to close it; the first is a button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears keys of what is inside
    <div
      ref={panel}
      role="group"
      className={styles['panel']}
      aria-label={t.label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles['bar']}>
        {onGo ? (
          <div className={styles['steps']}>
            <IconButton label={t.previous} aria-keyshortcuts="K" onClick={() => onGo(-1)}>
              <ChevronUp size={18} aria-hidden />
            </IconButton>
            <IconButton label={t.next} aria-keyshortcuts="J" onClick={() => onGo(1)}>
              <ChevronDown size={18} aria-hidden />
            </IconButton>
          </div>
        ) : null}
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
        <ItemDetail key={itemId} item={known.item} texts={known.texts} />
      ) : known ? (
        <ItemGone itemId={itemId} />
      ) : null}
    </div>
  );
}
