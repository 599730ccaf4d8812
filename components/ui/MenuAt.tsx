import { useMemo } from 'react';
import { Popover } from 'react-aria-components';
import styles from './menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

/**
 * A list of actions beside something that is already on screen. One of these serves any number of buttons, which stay
 * plain and cheap. Mount it to open it.
 */
export function MenuAt({
  anchor,
  label,
  entries,
  onClose,
}: {
  anchor: Element;
  label: string;
  entries: readonly MenuEntry[];
  onClose: () => void;
}) {
  const place = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      className={styles['popover'] ?? ''}
      triggerRef={place}
      isOpen
      placement="bottom end"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus, as menus do */}
      <MenuEntries label={label} entries={entries} autoFocus="first" onClose={onClose} />
    </Popover>
  );
}
