import type { ReactNode } from 'react';
import { Button as AriaButton, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classNames } from './class-names';
import styles from './menu.module.css';
import { MenuEntries, type MenuEntry } from './MenuEntries';

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
        <MenuEntries label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
