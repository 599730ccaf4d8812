import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './menu.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  /** A shortcut or a figure at the end of the line. */
  hint?: string;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
}

interface MenuEntriesProps {
  label: string;
  entries: readonly MenuEntry[];
  /** Where the focus goes when no button of the menu's own says so. */
  autoFocus?: 'first' | 'last';
  /** Called when an action was chosen or the menu was left. */
  onClose?: () => void;
}

/** The list of actions inside an open menu. */
export function MenuEntries({ label, entries, ...rest }: MenuEntriesProps) {
  return (
    <AriaMenu
      aria-label={label}
      className={styles['menu'] ?? ''}
      disabledKeys={entries.filter(({ disabled }) => disabled).map(({ id }) => id)}
      onAction={(key) => entries.find(({ id }) => id === key)?.onSelect()}
      {...rest}
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
  );
}
