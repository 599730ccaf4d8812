import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closeOldCards, openCard } from '@/lib/capture/card/card';
import { faceOf } from '@/lib/capture/card/face';
import type { Choice } from '@/lib/capture/outcome';
import { saveAsFile } from '@/lib/capture/save-as-file';
import type { CardAnswer, CardParts } from '@/lib/messages/page-card';
import { languageFrom } from '@/lib/i18n/words';
import { captureWords } from '@/locales/capture';

/**
 * Put into a page to tell how a capture by shortcut or menu ended. What the person chooses is the result of the
 * injection, so that no page but those with a button ever speaks to the background.
 */
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<CardAnswer> {
    const parts = (globalThis as { backlightCard?: CardParts }).backlightCard;
    if (!parts) return { choice: null };
    const { outcome, draft, language, takesFocus } = parts;
    const words = captureWords[languageFrom(language)];
    closeOldCards(document);
    const card = openCard({ document, pressed: null, takesFocus, closeLabel: words.close });
    let choice: Choice | null;
    do {
      choice = await card.ask(faceOf(outcome, words, draft.title));
      if (choice === 'file') saveAsFile(document, draft);
    } while (choice === 'file');
    card.close();
    return { choice };
  },
});
