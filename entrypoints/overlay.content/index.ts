import { defineContentScript } from 'wxt/utils/define-content-script';
import { languageFrom } from '@/lib/i18n/words';
import { call, isInvalidated } from '@/lib/messages/call';
import { onSiteOff } from '@/lib/messages/site-off';
import { lateCards } from '@/lib/overlay/card-kit';
import { boardHosts } from '@/lib/overlay/hosts';
import { offeredPanel } from '@/lib/overlay/panel/kit';
import { appAt, places } from '@/lib/overlay/places';
import type { PolicyKeeper } from '@/lib/overlay/policy-keeper';
import { ruleHost } from '@/lib/overlay/rule-host';
import { startOverlay } from '@/lib/overlay/start-overlay';
import { keptRule } from '@/lib/platform/kept-rule';
import { overlayWords } from '@/locales/overlay';

const keeper: PolicyKeeper = {
  read: async (board) => {
    const answer = await call('boardPolicy', { board });
    return answer.ok ? answer : null;
  },
  set: async (board, policy) => (await call('setBoardPolicy', { board, policy })).ok,
  hide: (isHidden) => void call('hideStrip', { isHidden }),
};

const mayBeBoard = (address: Location | URL) => boardHosts.some((host) => host.match(address));

/** Limits over boards of other tools. Registered at run time, once the permission of their place is held. */
export default defineContentScript({
  registration: 'runtime',
  matches: places.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  async main(ctx) {
    const kept = keptRule(location.origin);
    let stop: (() => void) | undefined;
    let latest = 0;

    async function start(): Promise<void> {
      const mine = ++latest;
      const [said, found] = await Promise.all([call('language', {}), call('boardRule', {})]);
      if (ctx.isInvalid || mine !== latest) return;
      stop?.();
      const language = languageFrom(said.ok ? said.language : 'en');
      const rule = found.ok ? found.rule : null;
      stop = startOverlay({
        document,
        location,
        // What a person has shown us comes before what we think we know.
        hosts: rule ? [ruleHost(rule, location, boardHosts), ...boardHosts] : boardHosts,
        words: overlayWords[language],
        keeper,
        makeCards: (onOldest) => [lateCards(language, () => call('prepareCards', {}), onOldest)],
        readFile: (text) => call('readPolicyFile', { text }),
        openPanel: async () => {
          await call('preparePanel', {});
          return offeredPanel()?.(document, language) ?? null;
        },
        isCutOff: isInvalidated,
      });
    }
    function end(): void {
      latest = -1;
      stop?.();
      if (!isInvalidated()) unwatch();
    }
    // Somebody points at a board of this site, here or in another tab.
    const unwatch = kept.watch(() => void start());
    // A newer copy of this script, or an update of Backlight, ends this one.
    ctx.onInvalidated(end);
    ctx.onInvalidated(onSiteOff(appAt(location), end));
    if (!mayBeBoard(location) && (await kept.get()) === undefined) {
      // Most of these tools are one page that goes from address to address: nothing is done before it comes to a board's.
      await new Promise<void>((resolve) => {
        ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
          if (mayBeBoard(newUrl)) resolve();
        });
      });
    }
    if (latest === 0) await start();
  },
});
