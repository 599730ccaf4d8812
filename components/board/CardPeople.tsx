import { Globe, Mail, UserRound } from 'lucide-react';
import { siteNamed } from '@/lib/capture/sites';
import type { Item } from '@/lib/domain/entities';
import { card } from '@/locales/card';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './card-people.module.css';

/** Heads a card has room for; the others are counted. */
const shown = 3;

/** Who asked, and where; and who works on it. */
export function CardPeople({ item }: { item: Pick<Item, 'requester' | 'app' | 'people'> }) {
  const t = useWords(card);
  const { requester, app, people = [] } = item;
  const who = requester?.name ?? requester?.email;
  const from =
    !app || app === 'none' ? undefined : app === 'web' ? t.fromWeb : t.fromApp(siteNamed(app)?.name ?? app);
  const Icon = app === 'gmail' ? Mail : app && app !== 'none' ? Globe : UserRound;
  const asked = [who ? t.requestedBy(who) : undefined, from].filter(Boolean).join(', ');
  if (!asked && people.length === 0) return null;
  return (
    <span className={styles['who']}>
      {asked ? (
        <span className={styles['asked']} title={asked}>
          <Icon size={13} aria-hidden />
          {who ? (
            <span className={styles['name']} dir="auto" aria-hidden>
              {who}
            </span>
          ) : null}
          <VisuallyHidden>{asked}</VisuallyHidden>
        </span>
      ) : null}
      {people.length > 0 ? (
        <span className={styles['people']} title={t.workedOnBy(people.join(', '))}>
          <VisuallyHidden>{t.workedOnBy(people.join(', '))}</VisuallyHidden>
          {people.slice(0, shown).map((person) => (
            <span key={person} className={styles['head']} aria-hidden>
              {initials(person)}
            </span>
          ))}
          {people.length > shown ? (
            <span className={styles['head']} aria-hidden>
              {`+${people.length - shown}`}
            </span>
          ) : null}
        </span>
      ) : null}
    </span>
  );
}

/** The first letters of a name's first and last word, as a whole letter each: an emoji is not cut in two. */
function initials(name: string): string {
  const all = name.trim().split(/\s+/);
  const ends = all.length > 1 ? [all[0], all.at(-1)] : [all[0]];
  return ends.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
