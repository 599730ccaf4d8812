import type { Column } from '@/lib/domain/entities';
import { lanes } from '@/locales/lanes';
import { useWords } from '@/components/language/language';
import { useCount, useLane } from './feed';
import styles from './lanes-board.module.css';
import { useBoardLook } from './use-board-look';

/** Under the lanes: how much of each column stands in none of them, since lanes are cut from its head alone. */
export function LanesRest({
  columns,
  shown,
}: {
  columns: readonly Column[];
  shown: ReadonlyMap<string, number>;
}) {
  const { folded } = useBoardLook();
  return (
    <div className={styles['rest']}>
      {columns.map((column) =>
        folded.includes(column.id) ? (
          <div key={column.id} className={styles['slim']} />
        ) : (
          <Rest key={column.id} column={column} shown={shown.get(column.id) ?? 0} />
        ),
      )}
    </div>
  );
}

function Rest({ column, shown }: { column: Column; shown: number }) {
  const t = useWords(lanes);
  const { ids, complete } = useLane(column.id);
  const count = useCount(column.id);
  const more = Math.max(0, (complete ? ids.length : count) - shown);
  return (
    <div className={styles['more']}>
      {more === 0 ? null : column.kind === 'queue' ? (
        <a href="#/backlog">{t.moreInColumn(more)}</a>
      ) : (
        t.moreInColumn(more)
      )}
    </div>
  );
}
