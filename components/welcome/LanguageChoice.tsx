import { startTransition, useId, useOptimistic } from 'react';
import { useLanguage, useWords } from '@/components/language/language';
import { type Language, languageNames, languages } from '@/lib/i18n/words';
import { welcome } from '@/locales/welcome';
import styles from './language-choice.module.css';

/** The languages, each by its own name. A choice is marked at once, while `onChoose` stores it. */
export function LanguageChoice({ onChoose }: { onChoose: (language: Language) => Promise<void> }) {
  const t = useWords(welcome);
  const [chosen, mark] = useOptimistic(useLanguage());
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{t.language}</legend>
      {languages.map((language) => (
        <label key={language} className={styles['option']} lang={language}>
          <input
            type="radio"
            name={name}
            value={language}
            checked={language === chosen}
            onChange={() =>
              startTransition(async () => {
                mark(language);
                await onChoose(language);
              })
            }
          />
          <span>{languageNames[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
