import { useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { popup } from '@/locales/popup';
import type { PopupActions } from './actions';
import styles from './gmail-line.module.css';
import { useLate } from './use-late';

/** The way to limits on a board that Backlight is not on yet, or does not find. */
export function BoardHereLine({ actions, settled }: { actions: PopupActions; settled: Promise<void> }) {
  const t = useWords(popup);
  const here = useLate(actions.boardHere, settled);
  const [isRefused, setRefused] = useState(false);
  const use = async () => {
    try {
      // The browser counts the press in this very turn alone: it is asked before anything is awaited.
      setRefused(!(await here?.use()));
    } catch (error) {
      setRefused(true);
      reportLater(error);
    }
  };
  // Its room is kept: nothing above it moves when it comes.
  return (
    <div className={styles['line']}>
      {here ? (
        <>
          <span className={classNames(styles['mark'], here.isOn && styles['on'])} aria-hidden />
          <button type="button" className={styles['turnOn']} onClick={() => void use()}>
            {here.isOn ? t.boardPoint : t.boardUse}
          </button>
        </>
      ) : null}
      <span role="status">{isRefused ? t.boardUseNot : null}</span>
    </div>
  );
}
