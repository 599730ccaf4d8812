import { lazy, Suspense, useEffect, useState } from 'react';
import { Router, useLocation } from 'wouter';
import type { BoardFeed } from '@/lib/store/live/board-feed';
import type { WriteFailure } from '@/lib/store/write-failure';
import { common } from '@/locales/common';
import { find } from '@/locales/find';
import { page } from '@/locales/page';
import { ActionsProvider } from '@/components/actions/actions';
import { late } from '@/components/app/late';
import { ensureColumns } from '@/components/app/ensure-team';
import { CardMenuProvider } from '@/components/board/card-menu';
import { BoardProvider, useBoard, useBoardShape } from '@/components/board/feed';
import { MovesProvider } from '@/components/board/moves';
import { RoomProvider } from '@/components/board/room';
import { LoadsProvider } from '@/components/column/loads';
import { FinderProvider } from '@/components/find/finder';
import { FindAddress, useHashPath } from '@/components/find/find-address';
import { useLanguage, useWords } from '@/components/language/language';
import { Notices } from '@/components/notices/Notices';
import { PaletteHost } from '@/components/palette/PaletteHost';
import { PickProvider } from '@/components/pick/pick';
import { SelectionPlace } from '@/components/selection/SelectionPlace';
import { reasonOf, Trouble } from '@/components/trouble/Trouble';
import { TroubleBoundary } from '@/components/trouble/TroubleBoundary';
import { StaleNotice } from '@/components/trouble/StaleNotice';
import { TopBar } from '@/components/top-bar/TopBar';
import { useSummary } from '@/components/top-bar/use-summary';
import { classNames } from '@/components/ui/class-names';
import styles from './backlog-page.module.css';
import { placeFrom, type Shown as ShownView } from './place';
import { Skeleton } from './Skeleton';
import { useGoBeside } from './use-go-beside';
import { useHomeOf } from './use-home-of';
import { usePageActions } from './use-page-actions';

// A visit to one of them need not wait for the other.
const board = late(() => import('@/components/board/BoardView').then((module) => module.BoardView));
const backlog = late(() => import('@/components/backlog/BacklogView').then((module) => module.BacklogView));
const requests = late(() =>
  import('@/components/requests/RequestsView').then((module) => module.RequestsView),
);
const found = late(() => import('@/components/find/FindView').then((module) => module.FindView));
const findBar = late(() => import('@/components/find/FindBar').then((module) => module.FindBar));

const ItemPanel = lazy(() =>
  import('@/components/item/ItemPanel').then((module) => ({ default: module.ItemPanel })),
);
const CycleDialog = lazy(() =>
  import('@/components/cycle/CycleDialog').then((module) => ({ default: module.CycleDialog })),
);

const BoardSettings = lazy(() =>
  import('@/components/board-settings/BoardSettings').then((module) => ({ default: module.BoardSettings })),
);

/** The page the Marketing Owner lives on: requests, the one ordered backlog and the board, with an item beside them. */
export function BacklogPage({ feed }: { feed: BoardFeed }) {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its hook this way
    <Router hook={useHashPath}>
      <ActionsProvider>
        <BoardProvider feed={feed}>
          <FinderProvider feed={feed}>
            <RoomProvider>
              <MovesProvider>
                <PickProvider>
                  <CardMenuProvider>
                    <Frame />
                  </CardMenuProvider>
                </PickProvider>
              </MovesProvider>
            </RoomProvider>
          </FinderProvider>
        </BoardProvider>
      </ActionsProvider>
    </Router>
  );
}

function Frame() {
  const c = useWords(common);
  const t = useWords(page);
  const f = useWords(find);
  const summary = useSummary();
  const [path, navigate] = useLocation();
  const { focus } = useBoard();
  const shape = useBoardShape();
  const place = placeFrom(path);
  const [last, setLast] = useState<ShownView>();
  const home = useHomeOf(place.itemId);
  const view = place.view ?? last ?? home;
  if (place.view !== undefined && place.view !== last) setLast(place.view);
  const [editingCycle, setEditingCycle] = useState(false);

  const name = view === 'find' ? f.short : c[view];
  useEffect(() => {
    document.title = `${name} · ${c.productName}`;
  }, [c, name]);
  const goBeside = useGoBeside(view, place.itemId);
  usePageActions(() => setEditingCycle(true));

  const closeItem = () => {
    navigate(`/${view}`);
    focus.want(place.itemId ?? null);
  };
  const closeCycle = () => {
    setEditingCycle(false);
    if (place.cycle) navigate(`/${view}`);
  };
  // The view says what is the matter: an empty item beside it, or over it on a phone, would hide that.
  const isShut = shape.columns === undefined && shape.error !== undefined;
  const unnamed = summary && (summary.team === undefined || summary.team.name === c.productName);
  return (
    <div className={styles['page']} data-page>
      <FindAddress />
      <PaletteHost />
      <TopBar view={view} summary={summary} onCycle={() => setEditingCycle(true)} />
      <div className={styles['notices']}>
        <Notices />
        <StaleNotice />
        {unnamed ? (
          <p className={styles['notice']}>
            {t.notSetUp} <a href="welcome.html">{t.setUp}</a>
          </p>
        ) : null}
      </div>
      <main className={classNames(styles['main'], place.itemId !== undefined && styles['hasBeside'])}>
        <div className={styles['view']}>
          <div className={styles['find']} data-view={view}>
            <findBar.View view={view} />
          </div>
          <LoadsProvider summary={summary}>
            <TroubleBoundary key={view}>
              <Shown view={view} requestId={place.requestId} />
            </TroubleBoundary>
          </LoadsProvider>
        </div>
        {place.itemId === undefined || isShut ? null : (
          <aside className={styles['beside']} aria-label={t.itemBeside}>
            <TroubleBoundary key={place.itemId}>
              <Suspense>
                <ItemPanel itemId={place.itemId} onClose={closeItem} onGo={goBeside} />
              </Suspense>
            </TroubleBoundary>
          </aside>
        )}
        {view === 'backlog' || view === 'board' ? <SelectionPlace /> : null}
      </main>
      {place.settings ? (
        <Suspense>
          <BoardSettings onClose={() => navigate(`/${view}`)} />
        </Suspense>
      ) : null}
      {editingCycle || (place.cycle && summary) ? (
        <Suspense>
          <CycleDialog {...(summary?.cycle ? { cycle: summary.cycle } : {})} onClose={closeCycle} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Shown({ view, requestId }: { view: ShownView; requestId: string | undefined }) {
  const language = useLanguage();
  const { columns, error } = useBoardShape();
  const none = columns?.length === 0;
  const [refused, setRefused] = useState<WriteFailure['reason'] | null>(null);
  useEffect(() => {
    if (none) void ensureColumns(language).then(setRefused);
  }, [none, language]);

  // What was read once stays on screen: a notice above says that it may not be the newest.
  const unread = columns === undefined || none;
  if (unread && (error !== undefined || refused)) return <Trouble reason={refused ?? reasonOf(error)} />;
  if (view === 'requests') {
    return (
      <requests.View
        fallback={<Skeleton view="requests" />}
        {...(requestId === undefined ? {} : { selectedId: requestId })}
      />
    );
  }
  if (view === 'find') return <found.View fallback={<Skeleton view="find" />} />;
  if (unread) return <Skeleton view={view} />;
  const { View } = view === 'board' ? board : backlog;
  return <View fallback={<Skeleton view={view} />} />;
}
