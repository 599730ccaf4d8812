import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLanguage, useWords } from '@/components/language/language';
import { When } from '@/components/time/When';
import { Button } from '@/components/ui/Button';
import { dayInWords } from '@/lib/i18n/times';
import { columns } from '@/lib/store/queries/board';
import { team } from '@/lib/store/queries/entities';
import { guidepoints } from '@/lib/store/queries/guidepoints';
import { historyOf } from '@/lib/store/queries/history';
import { item as words } from '@/locales/item';
import { values } from '@/locales/values';
import { folded } from './history-fold';
import { historyLine } from './history-line';
import type { HistoryNames } from './history-names';
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
  const v = useWords(values);
  const board = useLiveQuery(columns);
  const known = useLiveQuery(async () => ({ team: await team(), guidepoints: await guidepoints() }));
  const entries = useLiveQuery(() => historyOf(itemId, limit), [itemId, limit]);
  if (!entries || !board || !known) return null;
  const names: HistoryNames = {
    words: t,
    values: v,
    column: (id) => board.find((column) => column.id === id)?.name ?? '',
    guidepoint: (id) => known.guidepoints.find((each) => each.id === id)?.statement ?? '',
    doneRule: (id) => known.team?.doneRules?.find((rule) => rule.id === id)?.text ?? '',
    day: (day) => dayInWords(language, day),
  };
  const told = folded(entries)
    .map((entry) => ({ entry, line: historyLine(entry, names) }))
    .filter(({ line }) => line !== null);
  return (
    <>
      {told.length === 0 ? <p className={styles['none']}>{t.hEmpty}</p> : null}
      <ol className={styles['steps']}>
        {told.map(({ entry, line }) => (
          <li key={entry.eventId}>
            <div>
              <span dir="auto">{line}</span>
              <TextThen text={entry.set['description']} />
            </div>
            <When at={entry.at} />
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

/** A description as it was: what another window wrote in its place is not the end of it. */
function TextThen({ text }: { text: unknown }) {
  const t = useWords(words);
  if (typeof text !== 'string') return null;
  return (
    <details className={styles['then']}>
      <summary>{t.hShowText}</summary>
      <p dir="auto">{text}</p>
    </details>
  );
}
