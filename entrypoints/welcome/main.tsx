import { mountPage } from '@/components/app/mount-page';
import { WelcomePage } from '@/components/pages/WelcomePage';
import { boardSwitches, gmailSwitch } from '@/components/welcome/site-switch';
import { wordsIn } from '@/lib/i18n/words';
import { pageLanguage, rememberPageLanguage } from '@/lib/platform/page-language';
import { setLanguage } from '@/lib/platform/settings';
import { openBacklog, openPage } from '@/lib/platform/tabs';
import { startBadge } from '@/lib/toolbar/refresh-badge';
import { welcome } from '@/locales/welcome';

document.title = wordsIn(welcome, pageLanguage()).pageTitle;
mountPage(
  <WelcomePage
    gmail={gmailSwitch}
    boards={boardSwitches()}
    actions={{
      rememberLanguage: async (language) => {
        rememberPageLanguage(language);
        await setLanguage(language);
      },
      openPractice: () => openPage('practice.html'),
      openBacklog: () => openBacklog(),
    }}
  />,
);
startBadge('page');
