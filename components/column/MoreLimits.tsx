import { BatteryLow, Link2 } from 'lucide-react';
import type { Column } from '@/lib/domain/entities';
import { limitName } from '@/lib/domain/limits';
import { runsDry } from '@/lib/domain/limit-state';
import { limits } from '@/locales/limits';
import { useCount } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { LimitBadge } from '@/components/ui/LimitBadge';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { sharedWords } from './limit-words';
import { useColumnLoads } from './loads';
import styles from './more-limits.module.css';

/**
 * What there is to say of a column beside its own limit: those it shares, that it runs dry, what does not count. Each is
 * told by a sign and in words, never by colour alone; where there is nothing, nothing stands.
 */
export function MoreLimits({ column: { id, minimum = 0 } }: { column: Column }) {
  const t = useWords(limits);
  const { leftOut, shared } = useColumnLoads(id);
  const count = Math.max(0, useCount(id) - leftOut);
  const dry = runsDry(count, minimum);
  if (leftOut === 0 && !dry && shared.length === 0) return null;
  return (
    <p className={styles['more']}>
      {shared.map(({ limit, columns, count: together, state }) => (
        <span key={limit.id} className={styles['shared']}>
          <Link2 size={14} aria-hidden />
          <LimitBadge
            count={together}
            limit={limit.most}
            state={state}
            words={sharedWords(t, limitName(limit, columns), together, limit.most)}
          />
        </span>
      ))}
      {dry ? (
        <span className={styles['dry']} title={t.runsDry(count, minimum)}>
          <BatteryLow size={15} aria-hidden />
          <span aria-hidden>{t.short(count, minimum)}</span>
          <VisuallyHidden>{t.runsDry(count, minimum)}</VisuallyHidden>
        </span>
      ) : null}
      {leftOut > 0 ? <span className={styles['leftOut']}>{t.leftOut(leftOut)}</span> : null}
    </p>
  );
}
