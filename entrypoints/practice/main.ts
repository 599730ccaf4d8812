import { practiceInbox } from '@/lib/capture/practice/inbox';
import { toElement } from '@/lib/capture/practice/markup';
import { startPracticeNavigation } from '@/lib/capture/practice/navigate';
import { practiceTitle } from '@/lib/capture/practice/page';
import { gmail } from '@/lib/capture/sites/gmail';
import { startButtons } from '@/lib/capture/start-buttons';
import { wordsIn } from '@/lib/i18n/words';
import { captureCalls } from '@/lib/messages/capture-calls';
import { clock } from '@/lib/platform/clock';
import { pageLanguage } from '@/lib/platform/page-language';
import { wordsIn as captureWordsIn } from '@/locales/capture';
import { practice } from '@/locales/practice';

const spoken = pageLanguage();
const words = wordsIn(practice, spoken);
document.documentElement.lang = spoken;
document.title = practiceTitle(words);
document.body.append(toElement(document, practiceInbox(clock.now(), words)));
startPracticeNavigation();
startButtons({
  document,
  location,
  adapter: gmail,
  calls: captureCalls,
  language: () => Promise.resolve(spoken),
  wordsIn: captureWordsIn,
});
