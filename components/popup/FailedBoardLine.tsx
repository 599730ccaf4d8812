import { type ReactNode, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { useWords } from '@/components/language/language';
import { popup } from '@/locales/popup';
import type { FailedBoard, PopupActions } from './actions';
import styles from './failed-board-line.module.css';
import { useLate } from './use-late';

/**
 * One line where the page in front of the person is a board that cannot be read; what it is given anywhere else. It comes
 * late, so it stands last: no button moves under a pointer.
 */
export function FailedBoardLine({
  actions,
  settled,
  children,
}: {
  actions: PopupActions;
  settled: Promise<void>;
  children: ReactNode;
}) {
  const t = useWords(popup);
  const failed = useLate(actions.failedBoard, settled);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <>
      {failed ? null : children}
      <div role="status">
        {failed ? (
          <div className={styles['line']}>
            <p>{t.boardFailed(failed.tool)}</p>
            <p className={styles['told']}>
              <button type="button" className={styles['copy']} onClick={() => void point(failed)}>
                {t.boardPoint}
              </button>
              <button type="button" className={styles['copy']} onClick={() => void copy(failed.text)}>
                {t.copyCheck}
              </button>
              {copied ? <span>{copied === 'yes' ? t.checkCopied : t.checkNotCopied}</span> : null}
            </p>
          </div>
        ) : null}
      </div>
    </>
  );
}

async function point(board: FailedBoard): Promise<void> {
  try {
    await board.point();
  } catch (error) {
    reportLater(error);
  }
}
