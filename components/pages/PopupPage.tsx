import { Settings } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '@/components/language/language';
import type { PopupActions } from '@/components/popup/actions';
import { afterFirstFrame } from '@/components/popup/after-first-frame';
import { BoardHereLine } from '@/components/popup/BoardHereLine';
import { CaptureBar } from '@/components/popup/CaptureBar';
import { ColumnMeters } from '@/components/popup/ColumnMeters';
import { CycleStrip } from '@/components/popup/CycleStrip';
import { Facts } from '@/components/popup/Facts';
import { FailedBoardLine } from '@/components/popup/FailedBoardLine';
import { noFigures } from '@/components/popup/figures';
import type { FiguresSource } from '@/components/popup/figures-source';
import { GmailLine } from '@/components/popup/GmailLine';
import { OpenPlace } from '@/components/popup/PlaceLink';
import styles from '@/components/popup/popup-page.module.css';
import { Start } from '@/components/popup/Start';
import { startFigures } from '@/components/popup/start-figures';
import { Trouble } from '@/components/popup/Trouble';
import { useCapture } from '@/components/popup/use-capture';
import { Wip } from '@/components/popup/Wip';
import { BrandMark } from '@/components/ui/BrandMark';
import { IconButton } from '@/components/ui/Button';
import type { SiteSwitch } from '@/components/welcome/site-switch';
import { clock } from '@/lib/platform/clock';
import { startColumnNames } from '@/locales/columns';
import { common } from '@/locales/common';
import { popup } from '@/locales/popup';

/** The toolbar popup: where the team stands, and the buttons that matter most. */
export function PopupPage({
  source,
  actions,
  gmail,
}: {
  source: FiguresSource;
  actions: PopupActions;
  gmail: SiteSwitch;
}) {
  const t = useWords(popup);
  const names = useWords(startColumnNames);
  const { figures, trouble, fresh } = useSyncExternalStore(source.subscribe, source.current);
  const capturing = useCapture(actions, source.settled);
  // What the first frame and its figures can do without is loaded while nobody waits.
  useEffect(() => afterFirstFrame(() => void source.follow(), source.settled), [source]);
  const known = figures ?? noFigures;
  const isNew = known.columns.length === 0 && known.team === undefined;
  const shown = isNew
    ? { ...startFigures(names), waiting: known.waiting, elsewhere: known.elsewhere }
    : known;
  return (
    <OpenPlace value={actions.openBacklog}>
      <main className={styles['page']} data-figures={fresh ? 'fresh' : undefined}>
        <header className={styles['night']}>
          <div className={styles['head']}>
            <BrandMark />
            <h1 className={styles['team']} title={known.team}>
              {known.team ?? common.en.productName}
            </h1>
            <IconButton label={t.settings} onClick={actions.openWelcome}>
              <Settings size={17} aria-hidden />
            </IconButton>
          </div>
          {trouble && !figures ? null : <Wip figures={shown} />}
        </header>
        <div className={styles['body']}>
          {trouble ? <Trouble trouble={trouble} stale={figures !== null} /> : null}
          {trouble && !figures ? null : (
            <>
              <ColumnMeters columns={shown.columns} shared={shown.shared} />
              {isNew ? (
                <Start onStart={actions.openWelcome} />
              ) : (
                <CycleStrip cycle={shown.cycle} today={clock.today()} />
              )}
              {isNew && shown.waiting === 0 ? null : <Facts figures={shown} />}
            </>
          )}
        </div>
        <footer className={styles['foot']}>
          <CaptureBar capturing={capturing} actions={actions} />
          <FailedBoardLine actions={actions} settled={source.settled}>
            <GmailLine gmail={gmail} onTurnOn={actions.openWelcome} />
            <BoardHereLine actions={actions} settled={source.settled} />
          </FailedBoardLine>
        </footer>
      </main>
    </OpenPlace>
  );
}
