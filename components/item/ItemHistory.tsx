import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLanguage, useWords } from '@/components/language/language';
import { When } from '@/components/time/When';
import { Button } from '@/components/ui/Button';
import { dayInWords } from '@/lib/i18n/times';
import { columns } from '@/lib/store/queries/board';
import { historyOf } from '@/lib/store/queries/history';
import { item as words } from '@/locales/item';
import { historyLine, withoutRepeats } from './history-line';
import styles from './item-detail.module.css';

const page = 30;

/** What happened to an item, the newest first, read when it is unfolded. Who did it is not told: it is the team's work. */
export function ItemHistory({ itemId }: { itemId: string }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles['history']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.history}</summary>
      {isOpen ? <Entries itemId={itemId} /> : null}
    </details>
  );
}

function Entries({ itemId }: { itemId: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const [limit, setLimit] = useState(page);
  const board = useLiveQuery(columns);
  const entries = useLiveQuery(() => historyOf(itemId, limit), [itemId, limit]);
  if (!entries || !board) return null;
  const names = {
    words: t,
    column: (id: string) => board.find((column) => column.id === id)?.name ?? '',
    day: (day: string) => dayInWords(language, day),
  };
  const told = withoutRepeats(entries)
    .map((entry) => ({ eventId: entry.eventId, at: entry.at, line: historyLine(entry, names) }))
    .filter(({ line }) => line !== null);
  return (
    <>
      {told.length === 0 ? <p className={styles['none']}>{t.hEmpty}</p> : null}
      <ol className={styles['steps']}>
        {told.map(({ eventId, at, line }) => (
          <li key={eventId}>
            <span dir="auto">{line}</span>
            <When at={at} />
          </li>
        ))}
      </ol>
      {entries.length === limit ? (
        <Button look="quiet" onClick={() => setLimit(limit + page)}>
          {t.hMore}
        </Button>
      ) : null}
    </>
  );
}
