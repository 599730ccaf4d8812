import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPanel } from '@/lib/overlay/panel/kit';
import { makePanel } from '@/lib/overlay/panel/panel';
import { boardPanelWords } from '@/locales/board-panel';

/**
 * Put into a page with a board when the person opens the panel there. It answers `true`, so that whoever put it there knows
 * that it came.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): true {
    offerPanel((document, language) => makePanel(document, boardPanelWords[language]));
    return true;
  },
});
