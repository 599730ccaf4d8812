import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  look?: ButtonLook;
  large?: boolean;
  wide?: boolean;
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words, and perhaps an icon before them. */
export function Button({ look = 'plain', large, wide, icon, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        styles['button'],
        look !== 'plain' && styles[look],
        large && styles['large'],
        wide && styles['wide'],
      )}
    >
      {icon}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'wide' | 'aria-label'> {
  /** What it does: its name for everyone who cannot see the icon, and its tooltip for everyone who can. */
  label: string;
  children: ReactNode;
}

/** A button that is only an icon. Its label is always there for those who cannot see it. */
export function IconButton({ label, look = 'quiet', large, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(
        styles['button'],
        look !== 'plain' && styles[look],
        large && styles['large'],
        styles['iconOnly'],
      )}
    >
      {children}
    </button>
  );
}
