import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFrom } from '@/lib/i18n/words';
import { call } from '@/lib/messages/call';
import { onSiteOff } from '@/lib/messages/site-off';
import { boardOn } from '@/lib/overlay/board-of';
import { isDarkPage } from '@/lib/overlay/dark-page';
import { boardHosts } from '@/lib/overlay/hosts';
import { appAt } from '@/lib/overlay/places';
import { startPointing } from '@/lib/overlay/pointing/pointing';
import { boardPointingWords } from '@/locales/board-pointing';

/** Where it stands that pointing goes on here: the scripts of one extension share one world in a page. */
const key = Symbol.for('backlight.pointing');
const world = globalThis as { [key]?: boolean; backlightPointIfUnknown?: boolean };

/**
 * Put into a page where the person wants limits on a board that Backlight does not find by itself: they point at it. It
 * answers `true`, so that whoever put it there knows that it came.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): true {
    const isKnown = world.backlightPointIfUnknown && boardOn(boardHosts, location, document) !== null;
    delete world.backlightPointIfUnknown;
    if (!world[key] && !isKnown) {
      world[key] = true;
      void begin();
    }
    return true;
  },
});

async function begin(): Promise<void> {
  const [said, found] = await Promise.all([call('language', {}), call('boardRule', {})]);
  const stop = startPointing({
    document,
    location,
    hosts: boardHosts,
    words: boardPointingWords[languageFrom(said.ok ? said.language : 'en')],
    isDark: isDarkPage(document),
    hasRule: found.ok && found.rule !== null,
    keep: async (rule) => (await call('keepRule', { rule })).ok,
    onEnd: () => {
      delete world[key];
      unhear();
    },
  });
  const unhear = onSiteOff(appAt(location), stop);
}
