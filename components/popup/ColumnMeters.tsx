import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { LimitBadge } from '@/components/ui/LimitBadge';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { popup } from '@/locales/popup';
import type { ColumnFigure, SharedFigure } from './figures';
import styles from './column-meters.module.css';

/** More places than this do not fit as single marks; a bar takes over. */
const mostSlots = 8;

/** Each column with its count and limit, in the board's order, and under them the limits over several. */
export function ColumnMeters({
  columns,
  shared,
}: {
  columns: readonly ColumnFigure[];
  shared?: readonly SharedFigure[] | undefined;
}) {
  const t = useWords(popup);
  return (
    <ul className={styles['columns']} aria-label={t.columns}>
      {columns.map((column) => (
        <li key={column.id} className={styles['column']}>
          <span className={styles['name']} title={column.name}>
            {column.name}
            {column.leftOut ? (
              <small className={styles['leftOut']} title={t.leftOut(column.leftOut)}>
                +{column.leftOut}
                <VisuallyHidden> {t.leftOut(column.leftOut)}</VisuallyHidden>
              </small>
            ) : null}
          </span>
          <Meter {...column} />
          <LimitBadge
            count={column.count}
            limit={column.limit}
            state={column.state}
            words={columnWords(t, column)}
          />
        </li>
      ))}
      {shared?.map((one) => (
        <li key={one.id} className={classNames(styles['column'], styles['together'])}>
          <span className={styles['name']} title={one.name}>
            {one.name}
          </span>
          <Meter {...one} />
          <LimitBadge count={one.count} limit={one.limit} state={one.state} words={columnWords(t, one)} />
        </li>
      ))}
    </ul>
  );
}

/** A place per item the column may hold: filled, empty, or standing out where there are more than places. */
function Meter({ count, limit, state }: Pick<ColumnFigure, 'count' | 'limit' | 'state'>) {
  if (limit === undefined) return <span className={styles['meter']} />;
  if (Math.max(count, limit) > mostSlots) {
    const share = Math.min(count / limit, 1);
    return (
      <span className={classNames(styles['meter'], styles[state])} aria-hidden>
        <svg className={styles['bar']} viewBox="0 0 100 8" preserveAspectRatio="none">
          <rect className={styles['barTrack']} width="100" height="8" rx="4" />
          <rect className={styles['barFill']} width={share * 100} height="8" rx="4" />
        </svg>
      </span>
    );
  }
  const slots = Array.from({ length: Math.max(count, limit) }, (_, index) =>
    index >= limit ? 'extra' : index < count ? 'taken' : 'free',
  );
  return (
    <span className={classNames(styles['meter'], styles[state])} aria-hidden>
      {slots.map((slot, index) => (
        <span key={`${slot}-${slots.length - index}`} className={classNames(styles['slot'], styles[slot])} />
      ))}
    </span>
  );
}

function columnWords(
  t: ReturnType<typeof useWords<typeof popup.en>>,
  { count, limit, state }: Pick<ColumnFigure, 'count' | 'limit' | 'state'>,
): string {
  if (limit === undefined) return t.columnNoLimit(count);
  if (state === 'over') return t.columnOver(count, limit);
  return state === 'at' ? t.columnAt(count, limit) : t.columnWithin(count, limit);
}
