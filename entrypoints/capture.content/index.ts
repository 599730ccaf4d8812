import { defineContentScript } from 'wxt/utils/define-content-script';
import { finders } from '@/lib/capture/finders';
import { siteAt, sites } from '@/lib/capture/sites';
import { startButtons } from '@/lib/capture/start-buttons';
import { languageFrom } from '@/lib/i18n/words';
import { call } from '@/lib/messages/call';
import { onSiteOff } from '@/lib/messages/site-off';
import { buttonWords } from '@/locales/button';

async function language(): Promise<string> {
  const answer = await call('language', {});
  return answer.ok ? answer.language : 'en';
}

/**
 * The button on the sites the person switched on. Registered at run time, once a site's permission is held. It is in
 * every page of the site, so it only finds places; `entrypoints/press-kit.ts` comes when the person turns to a button.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: sites.flatMap(({ matches }) => matches),
  runAt: 'document_idle',
  main(ctx) {
    const site = siteAt(location);
    if (!site) return;
    // A newer copy of this script, or an update of Backlight, ends this one.
    const stop = startButtons({
      document,
      location,
      app: site.app,
      find: finders[site.app],
      prepare: () => call('prepare', {}),
      language,
      wordsIn: (spoken) => buttonWords[languageFrom(spoken)],
    });
    ctx.onInvalidated(stop);
    ctx.onInvalidated(onSiteOff(site.app, stop));
  },
});
