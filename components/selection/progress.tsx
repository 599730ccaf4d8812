import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { selection } from '@/locales/selection';
import { useWords } from '@/components/language/language';
import styles from './progress.module.css';

/** ms a step may take before it is said that it goes on. */
const patience = 500;

type WithProgress = <T>(items: number, work: () => Promise<T>) => Promise<T>;

const ProgressContext = createContext<WithProgress>((_items, work) => work());

/** Says that a step of many items goes on, when it takes longer than a moment. */
export function ProgressProvider({ children }: { children: ReactNode }) {
  const t = useWords(selection);
  const [items, setItems] = useState<number | null>(null);
  const running = useRef(0);
  const withProgress = useCallback<WithProgress>(async (count, work) => {
    running.current += 1;
    const timer = setTimeout(() => setItems(count), patience);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      running.current -= 1;
      if (running.current === 0) setItems(null);
    }
  }, []);
  return (
    <ProgressContext value={withProgress}>
      {children}
      <div role="status">
        {items === null ? null : (
          <p className={styles['progress']}>
            <progress aria-label={t.working(items)} /> {t.working(items)}
          </p>
        )}
      </div>
    </ProgressContext>
  );
}

/** The way to have a long step said. */
export function useProgress(): WithProgress {
  return useContext(ProgressContext);
}
