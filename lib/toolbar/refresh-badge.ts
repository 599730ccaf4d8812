import type { EventKind } from '@/lib/domain/event';
import { countElsewhere, sharesByTool } from '@/lib/domain/work-elsewhere';
import { wordsIn } from '@/lib/i18n/words';
import { showBadge } from '@/lib/platform/badge';
import { clock } from '@/lib/platform/clock';
import { type Door, report } from '@/lib/platform/log';
import { language, onLanguageChanged } from '@/lib/platform/settings';
import { onBoardWork, relinkBoardWork } from '@/lib/store/board-work';
import { onCommitted } from '@/lib/store/committed';
import { summary } from '@/lib/store/queries/summary';
import { writeFailure } from '@/lib/store/write-failure';
import { toolbar } from '@/locales/toolbar';
import { badgeTitle } from './badge-title';

/** At most one refresh in this many ms: a bulk edit or an import is one change of the badge, not a thousand. */
const pause = 250;

/** What may make an item of a card on another board, or take that back: then the card is not to be counted beside it. */
const linking: ReadonlySet<EventKind> = new Set([
  'request.accept',
  'request.merge',
  'request.reopen',
  'request.delete',
  'item.bring-in',
  'undo',
] as const);

/**
 * Keeps the toolbar badge true from this context on: now (unless not `atOnce`), after each of its commands, when a board of another tool was
 * looked at, and when the language changes.
 * Every context that writes calls it once; received events are not announced and so never reach the badge.
 */
export function startBadge(
  door: Door,
  { atOnce = true }: { atOnce?: boolean } = {},
): { refresh: () => void; stop: () => void } {
  let mayLink = false;
  const refresh = coalesced(async () => {
    try {
      if (mayLink) mayLink = !(await relinked());
      await refreshBadge();
    } catch (error) {
      report(error, door);
    }
  }, pause);
  const committed = (kind: EventKind) => {
    mayLink ||= linking.has(kind);
    refresh();
  };
  const stops = [onCommitted(committed), onLanguageChanged(refresh), onBoardWork(refresh)];
  if (atOnce) refresh();
  return { refresh, stop: () => stops.forEach((stop) => stop()) };
}

/** Whether the links of cards are as they should be; a database that cannot be written now is asked again. */
async function relinked(): Promise<boolean> {
  try {
    await relinkBoardWork();
    return true;
  } catch (error) {
    if (!writeFailure(error)) throw error;
    return false;
  }
}

/** Reads the figures and shows them. Where the database cannot be read the badge is empty, and its title says why. */
export async function refreshBadge(): Promise<void> {
  const spoken = await language();
  try {
    const { wip, waiting, elsewhere } = await summary(clock.today());
    const tools = sharesByTool(elsewhere, clock.now());
    await showBadge(wip, badgeTitle(wip, waiting, spoken, tools), countElsewhere(tools));
  } catch (error) {
    if (!writeFailure(error)) throw error;
    const nothing = { count: 0, limited: 0, limit: undefined, state: 'none' } as const;
    await showBadge(nothing, wordsIn(toolbar, spoken).unavailable);
  }
}

/** The first call runs a little later, so that whoever made it is answered first; calls until then become one run. */
function coalesced(work: () => Promise<void>, gap: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void work();
    }, gap);
  };
}
