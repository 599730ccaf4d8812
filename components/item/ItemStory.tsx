import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '@/components/language/language';
import { TextField } from '@/components/ui/Field';
import type { Person } from '@/lib/domain/source';
import { storyDoubts } from '@/lib/domain/story';
import { item as words } from '@/locales/item';
import styles from './item-story.module.css';
import type { ItemFields } from './use-item-fields';

/** The customer story, for whoever wants one: who gains, what it is, and why. A doubt is said softly and holds nothing up. */
export function ItemStory({ fields, requester }: { fields: ItemFields; requester: Person | undefined }) {
  const t = useWords(words);
  const { storyWho: who, storyWhat: what, storyWhy: why } = fields;
  const isWritten = Boolean(who.text || what.text || why.text);
  const [isOpen, setOpen] = useState(isWritten);
  const doubts = storyDoubts({ who: who.text, what: what.text, why: why.text }, requester);
  return (
    <details
      className={styles['story']}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t.story}</summary>
      <div className={styles['parts']}>
        <TextField
          {...who.field}
          label={t.storyWho}
          placeholder={t.storyWhoHint}
          autoComplete="off"
          dir="auto"
        />
        <TextField
          {...what.field}
          label={t.storyWhat}
          placeholder={t.storyWhatHint}
          autoComplete="off"
          dir="auto"
        />
        <TextField
          {...why.field}
          label={t.storyWhy}
          placeholder={t.storyWhyHint}
          autoComplete="off"
          dir="auto"
        />
        <div role="status" className={styles['doubts']}>
          {doubts.map((doubt) => (
            <p key={doubt}>
              <Lightbulb size={16} aria-hidden /> {t[doubt]}
            </p>
          ))}
        </div>
      </div>
    </details>
  );
}
