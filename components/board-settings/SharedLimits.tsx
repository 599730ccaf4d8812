import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Limit } from '@/lib/domain/entities';
import { boardSettings } from '@/locales/board-settings';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import styles from './board-settings.module.css';
import { SharedLimitLine } from './SharedLimitLine';
import { NewSharedLimit } from './NewSharedLimit';

/** The limits that hold for several columns together. */
export function SharedLimits({ limits }: { limits: readonly Limit[] }) {
  const t = useWords(boardSettings);
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = useRef(limits.length);
  // What had the focus goes with a limit that is taken away, and with the form of a new one.
  useEffect(() => {
    const isFewer = limits.length < count.current;
    count.current = limits.length;
    if (isFewer) button.current?.focus();
  }, [limits.length]);
  return (
    <section className={styles['section']} aria-labelledby="shared-limits">
      <h3 id="shared-limits">{t.shared}</h3>
      <p className={styles['hint']}>{t.sharedHint}</p>
      {limits.map((limit) => (
        <SharedLimitLine key={limit.id} limit={limit} />
      ))}
      {adding ? (
        <NewSharedLimit
          onClose={() => {
            flushSync(() => setAdding(false));
            button.current?.focus();
          }}
        />
      ) : (
        <div>
          <Button ref={button} icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t.sharedAdd}
          </Button>
        </div>
      )}
    </section>
  );
}
