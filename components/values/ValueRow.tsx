import type { ReactNode } from 'react';
import styles from './values.module.css';

/** A value with its name before it; above it where there is little room. */
export function ValueRow({
  label,
  labelId,
  htmlFor,
  hint,
  children,
}: {
  label: string;
  /** For a group of controls, which is named by it. */
  labelId?: string;
  /** For one control, which is reached by pressing it. */
  htmlFor?: string;
  hint?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles['row']}>
      {htmlFor === undefined ? (
        <span className={styles['label']} id={labelId}>
          {label}
        </span>
      ) : (
        <label className={styles['label']} id={labelId} htmlFor={htmlFor}>
          {label}
        </label>
      )}
      <div className={styles['value']}>
        {children}
        {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      </div>
    </div>
  );
}
