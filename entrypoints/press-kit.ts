import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newDraftId } from '@/lib/capture/draft';
import { pressKit } from '@/lib/capture/press';
import { offerKit } from '@/lib/capture/press-kit';
import { languageFrom } from '@/lib/i18n/words';
import { captureCalls } from '@/lib/messages/capture-calls';
import { captureWords } from '@/locales/capture';

/**
 * Put into a page with buttons when the person turns to one: what a press needs and the page need not carry before.
 * It answers `true`, so that whoever put it there knows that it came.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): true {
    offerKit(() =>
      pressKit({
        document,
        calls: captureCalls,
        wordsIn: (language) => captureWords[languageFrom(language)],
        newId: newDraftId,
      }),
    );
    return true;
  },
});
