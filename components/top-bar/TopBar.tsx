import { Columns3, Command, Inbox, LayoutList, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Summary } from '@/lib/store/queries/summary';
import { common } from '@/locales/common';
import { find } from '@/locales/find';
import { page } from '@/locales/page';
import { shapeOf } from '@/components/actions/action-map';
import { useRunners } from '@/components/actions/actions';
import { ariaKeys } from '@/components/actions/keys';
import { useSteps } from '@/components/app/Steps';
import { useLanguage, useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import { LimitBadge } from '@/components/ui/LimitBadge';
import { CycleStrip } from './CycleStrip';
import { Lamp } from './Lamp';
import styles from './top-bar.module.css';

export type View = 'requests' | 'backlog' | 'board';

/** The bar over the page: whose backlog it is, where to go, how much is going on, and the cycle. */
export function TopBar({
  view,
  summary,
  onCycle,
}: {
  view: View | 'find';
  summary: Summary | undefined;
  onCycle: () => void;
}) {
  const c = useWords(common);
  const t = useWords(page);
  const language = useLanguage();
  const { undoLast, redoLast } = useSteps();
  const f = useWords(find);
  const runners = useRunners();
  const waiting = summary?.waiting ?? 0;
  return (
    <header className={styles['bar']}>
      <div className={styles['brand']}>
        <Lamp />
        <h1 className={styles['team']} dir="auto">
          {summary?.team?.name ?? c.productName}
        </h1>
      </div>
      <nav className={styles['nav']} aria-label={t.mainMenu}>
        <Place to="requests" view={view} icon={<Inbox size={17} aria-hidden />} label={c.requests}>
          {waiting > 0 ? (
            <span className={styles['waiting']} title={t.waitingRequests(waiting)}>
              {new Intl.NumberFormat(language).format(waiting)}
            </span>
          ) : null}
        </Place>
        <Place to="backlog" view={view} icon={<LayoutList size={17} aria-hidden />} label={c.backlog} />
        <Place to="board" view={view} icon={<Columns3 size={17} aria-hidden />} label={c.board} />
      </nav>
      <div className={styles['status']}>
        {summary ? <CycleStrip cycle={summary.cycle} onEdit={onCycle} /> : null}
        {summary ? <Wip summary={summary} /> : null}
      </div>
      <div className={styles['steps']}>
        <IconButton
          label={f.anything}
          aria-keyshortcuts={ariaKeys(shapeOf('palette').keys)}
          onClick={() => runners.run('palette')}
        >
          <Command size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={c.undo}
          aria-keyshortcuts={ariaKeys(shapeOf('undo').keys)}
          onClick={() => void undoLast()}
        >
          <Undo2 size={17} aria-hidden />
        </IconButton>
        <IconButton
          label={c.redo}
          aria-keyshortcuts={ariaKeys(shapeOf('redo').keys)}
          onClick={() => void redoLast()}
        >
          <Redo2 size={17} aria-hidden />
        </IconButton>
      </div>
    </header>
  );
}

function Place({
  to,
  view,
  icon,
  label,
  children,
}: {
  to: View;
  view: View | 'find';
  icon: ReactNode;
  label: string;
  children?: ReactNode;
}) {
  return (
    <a href={`#/${to}`} className={styles['place']} aria-current={view === to ? 'page' : undefined}>
      {icon}
      <span>{label}</span>
      {children}
    </a>
  );
}

function Wip({ summary }: { summary: Summary }) {
  const t = useWords(page);
  const { count, limited, limit, state } = summary.wip;
  const words = {
    none: t.wipNoLimit(count),
    under: t.wipUnder(limited, limit ?? 0),
    at: t.wipAt(limited, limit ?? 0),
    over: t.wipOver(limited, limit ?? 0),
  }[state];
  return (
    <span className={styles['wip']}>
      <LimitBadge count={limit === undefined ? count : limited} limit={limit} state={state} words={words} />
      <span className={styles['wipWord']} aria-hidden>
        {t.wipShort}
      </span>
    </span>
  );
}
