import { defineContentScript } from 'wxt/utils/define-content-script';
import { startButtons } from '@/lib/capture/start-buttons';
import { adapterFor, siteAdapters } from '@/lib/capture/registry';
import { call } from '@/lib/messages/call';
import { onSiteOff } from '@/lib/messages/site-off';
import { captureCalls } from '@/lib/messages/capture-calls';
import { wordsIn } from '@/locales/capture';

async function language(): Promise<string> {
  const answer = await call('language', {});
  return answer.ok ? answer.language : 'en';
}

/** The button on the sites the person switched on. Registered at run time, once a site's permission is held. */
export default defineContentScript({
  registration: 'runtime',
  matches: siteAdapters.flatMap((adapter) => adapter.matches),
  runAt: 'document_idle',
  main(ctx) {
    const adapter = adapterFor(location);
    if (!adapter) return;
    // A newer copy of this script, or an update of Backlight, ends this one.
    const stop = startButtons({ document, location, adapter, calls: captureCalls, language, wordsIn });
    ctx.onInvalidated(stop);
    ctx.onInvalidated(onSiteOff(adapter.app, stop));
  },
});
