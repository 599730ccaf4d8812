import { Check } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '@/components/language/language';
import { TextField } from '@/components/ui/Field';
import { welcome } from '@/locales/welcome';
import styles from './team-name.module.css';

/** ms after the last letter. */
const pause = 500;

/** The team's name, saved while it is typed: there is no button to forget. */
export function TeamName({
  name,
  onName,
}: {
  name: string | undefined;
  /** Saves; false when it could not be stored. */
  onName: (name: string) => Promise<boolean>;
}) {
  const t = useWords(welcome);
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const save = useEffectEvent(async (text: string) => {
    if (text.trim() === '' || text.trim() === name) return;
    setSaved(await onName(text));
  });
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => void save(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className={styles['name']}>
      <TextField
        label={t.teamName}
        placeholder={t.teamPlaceholder}
        autoComplete="off"
        maxLength={200}
        value={typed ?? name ?? ''}
        onChange={(event) => {
          setSaved(false);
          setTyped(event.target.value);
        }}
        onBlur={() => {
          if (typed !== null && typed.trim() !== '' && typed.trim() !== name) {
            void onName(typed).then(setSaved);
          }
        }}
      />
      <p className={styles['saved']} role="status">
        {saved ? (
          <>
            <Check size={14} strokeWidth={2.5} aria-hidden /> {t.savedNow}
          </>
        ) : null}
      </p>
    </div>
  );
}
