import { useLiveQuery } from 'dexie-react-hooks';
import { useLanguage, useWords } from '@/components/language/language';
import { countRequests } from '@/lib/store/queries/requests';
import { requests as words } from '@/locales/requests';
import { type RequestTab, requestTabs, statesOf } from './request-tabs';
import styles from './request-tabs.module.css';

/** Which requests are listed, each with how many there are. */
export function RequestTabs({ tab, onTab }: { tab: RequestTab; onTab: (tab: RequestTab) => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const counts = useLiveQuery(async () =>
    Promise.all(requestTabs.map(async (name) => total(await Promise.all(statesOf[name].map(countRequests))))),
  );
  return (
    <div role="group" aria-label={t.states} className={styles['tabs']}>
      {requestTabs.map((name, index) => (
        <button
          key={name}
          type="button"
          aria-pressed={tab === name}
          className={styles['tab']}
          onClick={() => onTab(name)}
        >
          {t[name]}
          {counts?.[index] ? (
            <span className={styles['count']}> {new Intl.NumberFormat(language).format(counts[index])}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0);
}
