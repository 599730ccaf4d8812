import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import buttonStyles from './button.module.css';
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

/** A button that opens a list of actions. `label` is its name; `children` is what is seen on it. */
export function MenuButton({
  label,
  entries,
  children,
}: {
  label: string;
  entries: readonly MenuEntry[];
  children: ReactNode;
}) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        className={classNames(buttonStyles['button'], buttonStyles['quiet'], buttonStyles['iconOnly'])}
      >
        {children}
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          aria-label={label}
          className={styles['menu'] ?? ''}
          disabledKeys={entries.filter(({ disabled }) => disabled).map(({ id }) => id)}
          onAction={(key) => entries.find(({ id }) => id === key)?.onSelect()}
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
    </MenuTrigger>
  );
}
