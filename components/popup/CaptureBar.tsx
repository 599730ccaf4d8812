import { useEffect, useRef, useState } from 'react';
import { ListTodo, PanelRight, Plus } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { popup } from '@/locales/popup';
import type { PopupActions } from './actions';
import { CaptureResult } from './CaptureResult';
import styles from './capture-bar.module.css';
import type { Capturing } from './use-capture';

/** The popup's buttons. How a capture went is said in the place where it was pressed. */
export function CaptureBar({ capturing, actions }: { capturing: Capturing; actions: PopupActions }) {
  const t = useWords(popup);
  const { state } = capturing;
  const primary = useRef<HTMLButtonElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const [panelRefused, setPanelRefused] = useState(false);
  const offersCapture = state.is === 'idle' || state.is === 'saving' || state.is === 'undone';
  const says = state.is !== 'idle' && state.is !== 'saving';

  // Enter captures at once; after it the words of the answer have the focus, and Tab leads to its buttons.
  useEffect(() => {
    if (offersCapture) primary.current?.focus();
    else result.current?.focus();
  }, [offersCapture]);

  const openPanel = async () => setPanelRefused(!(await actions.openPanel()));
  return (
    <div className={styles['bar']}>
      <div ref={result} role="status" tabIndex={says ? -1 : undefined} className={styles['result']}>
        {says ? <CaptureResult capturing={capturing} actions={actions} /> : null}
      </div>
      {offersCapture ? (
        <Button
          ref={primary}
          look="primary"
          large
          wide
          icon={<Plus size={18} aria-hidden />}
          aria-disabled={state.is === 'saving'}
          onClick={() => {
            if (state.is !== 'saving') capturing.capture();
          }}
        >
          {state.is === 'saving' ? t.capturing : t.capture}
        </Button>
      ) : null}
      {panelRefused ? (
        <p className={styles['hint']} role="status">
          {t.panelRefused}
        </p>
      ) : null}
      <div className={styles['pair']}>
        <Button
          wide
          icon={<PanelRight size={16} aria-hidden />}
          aria-label={t.openPanelLabel}
          onClick={() => void openPanel()}
        >
          {t.openPanel}
        </Button>
        <Button
          wide
          icon={<ListTodo size={16} aria-hidden />}
          aria-label={t.openBacklogLabel}
          onClick={() => actions.openBacklog('/')}
        >
          {t.openBacklog}
        </Button>
      </div>
    </div>
  );
}
