import { Ban, CalendarClock, Globe, Mail, UserRound } from 'lucide-react';
import type { Item } from '@/lib/domain/entities';
import { card } from '@/locales/card';
import { shortDay } from '@/components/board/short-day';
import { useLanguage, useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './row-facts.module.css';

/** Labels shown on a row; the others are in the item. */
const mostShown = 3;

/** What else matters about an item that waits: why it is blocked, when it is due, what it is, who asked. */
export function RowFacts({ item, today }: { item: Item; today: string }) {
  const t = useWords(card);
  const language = useLanguage();
  const { blocked, dueOn, requester, app, type, bucket, labels = [] } = item;
  const who = requester?.name ?? requester?.email;
  const late = dueOn !== undefined && dueOn < today;
  const due = dueOn === undefined ? undefined : shortDay(dueOn, language);
  const tags = [type, bucket, ...labels.slice(0, mostShown)].filter((tag) => tag !== undefined);
  if (!blocked && due === undefined && !who && !app && tags.length === 0) return null;
  return (
    <span className={styles['facts']}>
      {blocked ? (
        <span className={classNames(styles['fact'], styles['bad'])} title={t.blockedBecause(blocked)}>
          <Ban size={13} aria-hidden />
          <span className={styles['cut']} dir="auto">
            <VisuallyHidden>{t.blocked}: </VisuallyHidden>
            {blocked}
          </span>
        </span>
      ) : null}
      {due === undefined ? null : (
        <span className={classNames(styles['fact'], late && styles['bad'])}>
          <CalendarClock size={13} aria-hidden />
          {late ? t.overdue(due) : t.due(due)}
        </span>
      )}
      {tags.map((tag, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a type may have the name of a label
        <span key={`${index} ${tag}`} className={styles['tag']} dir="auto" title={tag}>
          {tag}
        </span>
      ))}
      {labels.length > mostShown ? (
        <span className={styles['tag']} title={labels.slice(mostShown).join(', ')}>
          +{labels.length - mostShown}
        </span>
      ) : null}
      {who ? (
        <span className={styles['fact']} title={t.requestedBy(who)}>
          {app === 'gmail' ? <Mail size={13} aria-hidden /> : <UserRound size={13} aria-hidden />}
          <span className={styles['cut']} dir="auto">
            {who}
          </span>
        </span>
      ) : app && app !== 'none' ? (
        <span className={styles['fact']} title={t.fromApp(app)}>
          {app === 'gmail' ? <Mail size={13} aria-hidden /> : <Globe size={13} aria-hidden />}
          <VisuallyHidden>{t.fromApp(app)}</VisuallyHidden>
        </span>
      ) : null}
    </span>
  );
}
