import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** What stands where nothing is yet: what will be here, and the first step to it. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={styles['empty']}>
      {icon ? (
        <div className={styles['picture']} aria-hidden>
          {icon}
        </div>
      ) : null}
      <h2 className={styles['title']}>{title}</h2>
      {children ? <p className={styles['text']}>{children}</p> : null}
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </div>
  );
}
