import { findBar } from '@/locales/find-bar';
import { useBoard, useBoardShape } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import styles from './find-bar.module.css';
import { useFound } from './finder';

/** How much of what stands here matches, and how much matches elsewhere: a filter never hides how much it hides. */
export function FindCount({ view }: { view: string }) {
  const t = useWords(findBar);
  const { asks, count, perColumn, whole, text } = useFound();
  const { feed } = useBoard();
  const { columns, counts } = useBoardShape();
  if (!asks) return <div role="status" className={styles['count']} />;
  const here = (columns ?? []).filter(({ kind }) => view !== 'backlog' || kind === 'queue');
  const total = here.reduce((sum, { id }) => {
    const whole = feed.lanes.whole(id);
    return sum + (whole?.complete ? whole.ids.length : (counts.get(id) ?? 0));
  }, 0);
  const found = here.reduce((sum, { id }) => sum + (perColumn.get(id) ?? 0), 0);
  const isEverything = view === 'find';
  const elsewhere = count - found;
  return (
    <div className={styles['count']}>
      <span role="status">
        {isEverything ? t.found(count) : t.here(found, total)}
        {whole ? null : ` · ${t.reading}`}
      </span>
      {isEverything || elsewhere <= 0 ? null : (
        <a href={`#/find?${new URLSearchParams({ find: text })}`} title={t.elsewhereTitle}>
          {t.elsewhere(elsewhere)}
        </a>
      )}
    </div>
  );
}
