import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part of an item with its name, what is said beside it, and what can be done with all of it. */
export function Section({
  title,
  aside,
  action,
  children,
}: {
  title: string;
  aside?: string | undefined;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['title']}>
          {title}
        </h3>
        {aside === undefined ? null : <span className={styles['aside']}>{aside}</span>}
        {action}
      </div>
      {children}
    </section>
  );
}
