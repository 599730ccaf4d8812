import { memo, useCallback, useSyncExternalStore } from 'react';
import { launchLineId } from '@/lib/domain/launch-line';
import { page } from '@/locales/page';
import { selection } from '@/locales/selection';
import { CardMenuButton } from '@/components/board/CardMenuButton';
import { useBoard, useItem } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { LaunchLineRow } from '@/components/launch-line/LaunchLineRow';
import styles from './backlog-row.module.css';
import { RowFacts } from './RowFacts';
import { RowValues } from './RowValues';

/** One place in the backlog: an item with its place in the order and its values, or the launch line. */
export const BacklogRow = memo(function BacklogRow(props: { id: string; today: string; selected: boolean }) {
  return props.id === launchLineId ? <LaunchLineRow /> : <ItemRow {...props} />;
});

function ItemRow({ id, today, selected }: { id: string; today: string; selected: boolean }) {
  const s = useWords(selection);
  const p = useWords(page);
  const item = useItem(id);
  const position = usePlace(item?.column ?? '', id);
  if (!item) return <div className={styles['row']} role="gridcell" aria-busy aria-label={p.loading} />;
  return (
    <div className={styles['row']} role="gridcell">
      <input
        type="checkbox"
        className={styles['box']}
        data-select
        tabIndex={-1}
        aria-label={s.select(item.title)}
        checked={selected}
        // The list answers the click: it knows what lies between two of them.
        readOnly
      />
      <span className={styles['position']}>{position}</span>
      <span className={styles['text']}>
        <a className={styles['title']} href={`#/item/${id}`} tabIndex={-1} draggable={false} dir="auto">
          {item.title}
        </a>
        <RowFacts item={item} today={today} />
      </span>
      <RowValues item={item} />
      <CardMenuButton id={id} title={item.title} />
    </div>
  );
}

/** Where an item stands in the one order, from 1, whatever the list is looked at by. */
function usePlace(columnId: string, id: string): number | undefined {
  const { feed } = useBoard();
  const subscribe = useCallback(
    (listener: () => void) => feed.lanes.subscribe(columnId, listener),
    [feed, columnId],
  );
  return useSyncExternalStore(subscribe, () => feed.lanes.placeOf(columnId, id));
}
