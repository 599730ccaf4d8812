import { useMemo } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { classNames } from './class-names';
import type { MenuEntry } from './Menu';
import styles from './menu.module.css';

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
      <AriaMenu
        aria-label={label}
        className={styles['menu'] ?? ''}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus, as menus do
        autoFocus="first"
        disabledKeys={entries.filter(({ disabled }) => disabled).map(({ id }) => id)}
        onAction={(key) => entries.find(({ id }) => id === key)?.onSelect()}
        onClose={onClose}
      >
        {entries.map(({ id, label: text, icon, hint, danger }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={text}
            className={classNames(styles['item'], danger && styles['danger'])}
          >
            {icon}
            <span>{text}</span>
            {hint ? <span className={styles['hint']}>{hint}</span> : null}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
