import { browser } from '@/lib/platform/browser';
import { reportLater } from '@/components/app/report-later';
import { openPanel } from '@/lib/platform/panel';
import { currentTab, openBacklog, openPage, type Tab } from '@/lib/platform/tabs';
import type { PopupActions } from './actions';

/** The popup's actions in this browser window. What writes comes after the first frame, which does not need it. */
export function popupActions(): PopupActions {
  let tab: Tab | undefined;
  // Asked now: the panel must be opened in the very turn of the click, when there is no time left to ask.
  const asked = currentTab();
  void noticed(async () => {
    tab = await asked;
  });
  return {
    capture: async () => (await work()).capture(await currentTab()),
    save: async (draft, options) => (await work()).save(draft, options),
    note: async (draft, requestId) => (await work()).note(draft, requestId),
    takeBack: async (eventId) => (await work()).takeBack(eventId),
    earlier: async () => (await work()).earlier(),
    failedBoard: async () => {
      const front = await currentTab();
      const failed = front && (await (await import('./board-check-work')).failedBoard(front));
      return failed ? { ...failed, point: () => leaveIf(failed.point()) } : null;
    },
    boardHere: async () => {
      const front = await currentTab();
      const here = front && (await (await import('./board-here-work')).boardHere(front));
      return here ? { ...here, use: () => leaveIf(here.use()) } : null;
    },
    openPanel: async (requestId) => {
      const opening = openPanel(tab?.windowId);
      if (requestId) await (await work()).aimPanel(requestId);
      const opened = await opening;
      if (opened) leave();
      return opened;
    },
    openBacklog: (place) => leaveAfter(() => openBacklog(place)),
    openWelcome: () => leaveAfter(() => openPage('welcome.html')),
  };
}

/** The code that writes, loaded once; the badge follows what it writes. */
let loading: ReturnType<typeof load> | undefined;

function work(): NonNullable<typeof loading> {
  loading ??= load();
  return loading;
}

async function load() {
  const [{ captureWork }, { startBadge }] = await Promise.all([
    import('./capture-work'),
    import('@/lib/toolbar/refresh-badge'),
  ]);
  startBadge('page');
  return captureWork;
}

async function noticed(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    reportLater(error);
  }
}

function leaveAfter(work: () => Promise<void>): void {
  void noticed(async () => {
    await work();
    leave();
  });
}

async function leaveIf(done: Promise<boolean>): Promise<boolean> {
  const isDone = await done;
  if (isDone) leave();
  return isDone;
}

/** Closes the popup, and nothing when this page was opened as a tab. */
function leave(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
