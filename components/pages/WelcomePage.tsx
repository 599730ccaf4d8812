import { useState } from 'react';
import { LanguageProvider, useLanguage } from '@/components/language/language';
import { LossNotice } from '@/components/notices/LossNotice';
import { UnsavedNotice } from '@/components/notices/UnsavedNotice';
import { BrandMark } from '@/components/ui/BrandMark';
import { BoardsCard } from '@/components/welcome/BoardsCard';
import { GmailCard } from '@/components/welcome/GmailCard';
import { LampScene } from '@/components/welcome/LampScene';
import { LanguageChoice } from '@/components/welcome/LanguageChoice';
import type { BoardSwitches, SiteSwitch } from '@/components/welcome/site-switch';
import { TeamName } from '@/components/welcome/TeamName';
import { TryIt } from '@/components/welcome/TryIt';
import { useWelcome } from '@/components/welcome/use-welcome';
import styles from '@/components/welcome/welcome-page.module.css';
import { type StartColumnId, startColumns } from '@/lib/domain/board';
import { type Language, languages, wordsIn } from '@/lib/i18n/words';
import { startColumnNames } from '@/locales/columns';
import { common } from '@/locales/common';
import { sampleTexts } from '@/components/welcome/sample-texts';
import { welcome } from '@/locales/welcome';

/** What the page asks of the browser. */
export interface WelcomeActions {
  rememberLanguage: (language: Language) => Promise<void>;
  openPractice: () => Promise<void>;
  openBacklog: () => Promise<void>;
}

/** What each start column may be called by us, one set a language. */
const everyName = languages.map((language) => wordsIn(startColumnNames, language));

function columnList(names: { readonly [Id in StartColumnId]: string }, language: Language): string {
  const each = startColumns.map(({ id, limit }) => (limit ? `${names[id]} ${limit}` : names[id]));
  return new Intl.ListFormat(language).format(each);
}

/** The first thing anybody sees, and later the place of the settings: it always shows the present state. */
export function WelcomePage({
  gmail,
  boards,
  actions,
}: {
  gmail: SiteSwitch;
  boards: BoardSwitches;
  actions: WelcomeActions;
}) {
  const [language, setLanguage] = useState(useLanguage());
  const [said, setSaid] = useState<string | null>(null);
  const t = wordsIn(welcome, language);
  const c = wordsIn(common, language);
  const names = wordsIn(startColumnNames, language);
  const work = useWelcome(names);

  const choose = async (chosen: Language) => {
    // What is seen is stored, the columns first: a person who leaves at once comes back to one language, not to two.
    await work.rename(everyName, wordsIn(startColumnNames, chosen));
    await actions.rememberLanguage(chosen);
    setLanguage(chosen);
    setSaid(null);
    document.documentElement.lang = chosen;
    document.title = wordsIn(welcome, chosen).pageTitle;
  };
  const go = async (open: () => Promise<void>) => {
    if (await work.begin(t.defaultTeam)) await open();
  };
  const load = async () => {
    if (await work.load(sampleTexts[language])) setSaid(t.sampleLoaded);
  };
  const clear = async () => {
    const cleared = await work.clear();
    if (cleared !== null) setSaid(t.sampleRemoved(cleared));
  };

  return (
    <LanguageProvider language={language}>
      <LossNotice />
      <UnsavedNotice />
      <div className={styles['page']}>
        <header className={styles['night']}>
          <p className={styles['brand']}>
            <BrandMark size={36} /> {c.productName}
          </p>
          <div className={styles['scene']}>
            <LampScene />
          </div>
          <div className={styles['pitch']}>
            <h1 className={styles['headline']}>{t.headline}</h1>
            <p className={styles['sentence']}>{t.sentence}</p>
            <p className={styles['private']}>{t.private}</p>
          </div>
        </header>
        <main className={styles['main']}>
          <div className={styles['content']}>
            <div className={styles['top']}>
              <LanguageChoice onChoose={choose} />
            </div>
            {work.trouble ? (
              <p className={styles['trouble']} role="alert">
                <strong>{t.notSaved}</strong> {c[work.trouble]}
              </p>
            ) : null}
            <section className={styles['block']} aria-labelledby="welcome-team">
              <h2 id="welcome-team">{t.teamTitle}</h2>
              <div className={styles['card']}>
                <TeamName name={work.team?.name} onName={work.setName} />
                <p className={styles['note']}>{t.columnsNote(columnList(names, language))}</p>
              </div>
            </section>
            <section className={styles['block']} aria-labelledby="welcome-gmail">
              <h2 id="welcome-gmail">{t.gmailTitle}</h2>
              <div className={styles['card']}>
                <GmailCard gmail={gmail} />
              </div>
            </section>
            <section className={styles['block']} aria-labelledby="welcome-boards">
              <div className={styles['card']}>
                <BoardsCard boards={boards} titleId="welcome-boards" />
              </div>
            </section>
            <section className={styles['block']} aria-labelledby="welcome-try">
              <h2 id="welcome-try">{t.tryTitle}</h2>
              <TryIt
                sampleTeam={work.team?.sample ? work.team.name : null}
                busy={work.busy}
                onPractice={() => void go(actions.openPractice)}
                onLoadSample={() => void load()}
                onRemoveSample={() => void clear()}
                onBacklog={() => void go(actions.openBacklog)}
              />
              <p className={styles['said']} role="status">
                {said}
              </p>
            </section>
            <p className={styles['elsewhere']}>
              {t.elsewhere} <kbd>{t.shortcut}</kbd>
            </p>
          </div>
        </main>
      </div>
    </LanguageProvider>
  );
}
