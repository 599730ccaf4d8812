import type { ColumnKind } from '@/lib/domain/entities';
import styles from './column.module.css';

/** The kind of a column by shape: a ring before the work, half a disc within it, a full one after it. */
export function KindMark({ kind }: { kind: ColumnKind }) {
  return <span className={styles['kind']} data-kind={kind} aria-hidden />;
}
