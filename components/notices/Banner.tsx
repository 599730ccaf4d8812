import { FlaskConical, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './banner.module.css';

const icons: { readonly [tone: string]: LucideIcon } = {
  bad: TriangleAlert,
  update: RefreshCw,
  sample: FlaskConical,
};

/** One notice above a page: what is the matter, and the next step. */
export function Banner({
  tone,
  title,
  children,
  actions,
}: {
  tone: 'bad' | 'update' | 'sample';
  title?: string;
  children?: ReactNode;
  actions: ReactNode;
}) {
  const Icon = icons[tone] ?? TriangleAlert;
  return (
    <div className={classNames(styles['banner'], styles[tone])} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden className={styles['icon']} />
      <div className={styles['words']}>
        {title ? <p className={styles['title']}>{title}</p> : null}
        {children ? <p>{children}</p> : null}
      </div>
      <div className={styles['actions']}>{actions}</div>
    </div>
  );
}
