import { Compass } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { guidepoint as words } from '@/locales/guidepoint';
import { useColumns } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { useFacts } from '@/components/launch-line/use-launch-line';
import styles from './guidepoint.module.css';
import { useGuidepoint } from './use-guidepoint';

const GuidepointDialog = lazy(() =>
  import('./GuidepointDialog').then((module) => ({ default: module.GuidepointDialog })),
);

/** What the team is heading for, and how much of the open work serves it. Pressing it sets it. */
export function GuidepointChip() {
  const t = useWords(words);
  const guidepoint = useGuidepoint();
  const [editing, setEditing] = useState(false);
  const share = useUnlinkedShare(guidepoint?.id);
  if (guidepoint === undefined) return null;
  return (
    <>
      <button
        type="button"
        className={styles['chip']}
        aria-label={guidepoint ? t.change(guidepoint.statement) : t.set}
        title={guidepoint?.statement}
        onClick={() => setEditing(true)}
      >
        <Compass size={15} aria-hidden />
        <span className={styles['statement']} dir="auto">
          {guidepoint ? guidepoint.statement : t.set}
        </span>
      </button>
      {share === null ? null : (
        <span className={styles['share']}>
          {share === 0 ? t.allLinked : t.notLinked(Math.max(1, Math.round(share * 100)))}
        </span>
      )}
      {editing ? (
        <Suspense>
          <GuidepointDialog {...(guidepoint ? { guidepoint } : {})} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** The share of the items that are not done and are not linked to it, 0 to 1; null while that is not known. */
function useUnlinkedShare(guidepointId: string | undefined): number | null {
  const facts = useFacts();
  const columns = useColumns();
  return useMemo(() => {
    if (guidepointId === undefined || !facts.complete) return null;
    const done = new Set(columns.filter(({ kind }) => kind === 'done').map(({ id }) => id));
    let open = 0;
    let linked = 0;
    for (const { column, guidepoint } of facts.of.values()) {
      if (done.has(column)) continue;
      open += 1;
      if (guidepoint === guidepointId) linked += 1;
    }
    return open === 0 ? null : (open - linked) / open;
  }, [facts, columns, guidepointId]);
}
