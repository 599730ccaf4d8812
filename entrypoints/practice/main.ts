import { newDraftId } from '@/lib/capture/draft';
import { finders } from '@/lib/capture/finders';
import { practiceInbox } from '@/lib/capture/practice/inbox';
import { toElement } from '@/lib/capture/practice/markup';
import { startPracticeNavigation } from '@/lib/capture/practice/navigate';
import { practiceTitle } from '@/lib/capture/practice/page';
import { pressKit } from '@/lib/capture/press';
import { offerKit } from '@/lib/capture/press-kit';
import { startButtons } from '@/lib/capture/start-buttons';
import { languageFrom, wordsIn } from '@/lib/i18n/words';
import { captureCalls } from '@/lib/messages/capture-calls';
import { clock } from '@/lib/platform/clock';
import { pageLanguage } from '@/lib/platform/page-language';
import { buttonWords } from '@/locales/button';
import { captureWords } from '@/locales/capture';
import { practice } from '@/locales/practice';

const spoken = pageLanguage();
const words = wordsIn(practice, spoken);
document.documentElement.lang = spoken;
document.title = practiceTitle(words);
document.body.append(toElement(document, practiceInbox(clock.now(), words)));
startPracticeNavigation();
// The same two halves as in Gmail; here the second is there from the start, since no script is put into our own pages.
offerKit(() =>
  pressKit({
    document,
    calls: captureCalls,
    wordsIn: (language) => captureWords[languageFrom(language)],
    newId: newDraftId,
  }),
);
startButtons({
  document,
  location,
  app: 'gmail',
  find: finders.gmail,
  prepare: () => Promise.resolve({ ok: true }),
  language: () => Promise.resolve(spoken),
  wordsIn: (language) => buttonWords[languageFrom(language)],
});
