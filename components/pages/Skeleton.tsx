import { page } from '@/locales/page';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import type { Shown } from './place';
import styles from './skeleton.module.css';

/** How many cards stand in each column, and rows in each list, until those that are there were read. */
const columns = [5, 3, 2, 2, 1, 4];
const queues = { next: 3, backlog: 9 };
const requests = 8;

/** What stands there until a view was read: the shapes that come, in the places they come to, so that nothing jumps. */
export function Skeleton({ view }: { view: Shown }) {
  const t = useWords(page);
  return (
    <>
      {view === 'board' ? <div className={styles['bar']} /> : null}
      <div className={classNames(styles['skeleton'], styles[view])} role="status" aria-label={t.loading}>
        {view === 'board' ? <Columns /> : null}
        {view === 'backlog' ? <Lists /> : null}
        {view === 'requests' || view === 'find' ? (
          <div className={styles['list']}>{shapes(requests, styles['request'])}</div>
        ) : null}
      </div>
    </>
  );
}

function Columns() {
  return columns.map((cards, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- shapes have nothing but their place
    <div key={index} className={styles['column']}>
      <span className={styles['head']} />
      {shapes(cards, styles['card'])}
    </div>
  ));
}

function Lists() {
  return (
    <>
      <div className={classNames(styles['list'], styles['next'])}>
        <span className={styles['head']} />
        {shapes(queues.next, styles['row'])}
      </div>
      <div className={styles['list']}>
        <span className={styles['head']} />
        <span className={styles['line']} />
        {shapes(queues.backlog, styles['row'])}
      </div>
    </>
  );
}

function shapes(count: number, look: string | undefined) {
  // oxlint-disable-next-line react/no-array-index-key -- shapes have nothing but their place
  return Array.from({ length: count }, (_, index) => <span key={index} className={look} />);
}
