import { defineBackground } from 'wxt/utils/define-background';
import { overlayScript, startButtons } from '@/lib/background/buttons';
import { startDailyBadge } from '@/lib/background/daily-badge';
import { startForgettingBoards } from '@/lib/background/forgotten-boards';
import { startFirstRun } from '@/lib/background/first-run';
import { handlers } from '@/lib/background/handlers';
import { startLossWatch } from '@/lib/background/loss-watch';
import { startMenu } from '@/lib/background/menu';
import { startPointingWishes } from '@/lib/background/pointing';
import { startShortcuts } from '@/lib/background/shortcuts';
import { boardPlaces } from '@/lib/background/board-places';
import { originsOf } from '@/lib/background/sites';
import { sites } from '@/lib/capture/sites';
import { handle } from '@/lib/messages/bus';
import { places } from '@/lib/overlay/places';
import { setEngine } from '@/lib/store/engine';
import { nativeEngine } from '@/lib/store/native/engine';
import { databaseName } from '@/lib/store/schema';
import { warmUp } from '@/lib/store/warm-up';

/** Wiring only. Every listener is registered in this one turn: the browser wakes us for what we listen to here. */
export default defineBackground(() => {
  setEngine(nativeEngine(databaseName));
  void warmUp();
  const trusted = new Set(sites.flatMap(originsOf));
  const boards = new Set(places.flatMap(originsOf));
  handle(handlers(sites), { sites: trusted, boards });
  startMenu();
  startShortcuts();
  startFirstRun();
  startButtons(async () => sites, trusted);
  startButtons(boardPlaces, boards, overlayScript);
  startPointingWishes();
  startDailyBadge();
  startForgettingBoards();
  startLossWatch();
});
