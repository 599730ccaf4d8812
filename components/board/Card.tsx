import { Ban, CalendarClock, Ellipsis, Globe, Hourglass, Mail, UserRound } from 'lucide-react';
import { ageInDays } from '@/lib/domain/age';
import type { Item } from '@/lib/domain/entities';
import { clock } from '@/lib/platform/clock';
import { board } from '@/locales/board';
import { useLanguage, useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './card.module.css';
import { CardFace } from './CardFace';
import type { CardLook } from './CardRow';
import { useCardMenu } from './card-menu';
import { useItem } from './feed';
import { shortDay } from './short-day';

/** What matters about an item at a glance. A card on the board, a row in the backlog. */
export function Card({
  id,
  position,
  look,
  today,
}: {
  id: string;
  position: number;
  look: CardLook;
  today: string;
}) {
  const t = useWords(board);
  const item = useItem(id);
  const openMenu = useCardMenu();
  if (look === 'card') return <CardFace item={item} today={today} />;
  if (!item)
    return (
      <div
        className={classNames(styles['card'], styles['row'], styles['unread'])}
        role="gridcell"
        aria-busy
        aria-label="…"
      />
    );
  return (
    <div className={classNames(styles['card'], styles['row'])} role="gridcell">
      <span className={styles['position']}>{position}</span>
      <a className={styles['title']} href={`#/item/${id}`} tabIndex={-1} draggable={false} dir="auto">
        {item.title}
      </a>
      <Facts item={item} today={today} />
      <button
        type="button"
        className={styles['more']}
        aria-haspopup="menu"
        aria-label={t.cardMenu(item.title)}
        tabIndex={-1}
        onClick={(event) => openMenu(id, event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </button>
    </div>
  );
}

function Facts({ item, today }: { item: Item; today: string }) {
  const t = useWords(board);
  const language = useLanguage();
  const { blocked, dueOn, requester, app, startedAt, finishedAt } = item;
  const days =
    startedAt !== undefined && finishedAt === undefined
      ? ageInDays(startedAt, clock.now(), clock.timeZone())
      : undefined;
  const who = requester?.name ?? requester?.email;
  const late = dueOn !== undefined && finishedAt === undefined && dueOn < today;
  const due = dueOn === undefined ? undefined : shortDay(dueOn, language);
  if (days === undefined && !blocked && due === undefined && !who && !app) return null;
  return (
    <div className={styles['facts']}>
      {blocked ? (
        <span className={classNames(styles['fact'], styles['blocked'])} title={t.blockedBecause(blocked)}>
          <Ban size={13} aria-hidden />
          <span className={styles['cut']} dir="auto">
            <VisuallyHidden>{t.blocked}: </VisuallyHidden>
            {blocked}
          </span>
        </span>
      ) : null}
      {days === undefined ? null : (
        <span className={classNames(styles['fact'], styles['age'])} title={t.ageWords(days)}>
          <Hourglass size={13} aria-hidden />
          {t.age(days)}
        </span>
      )}
      {due === undefined ? null : (
        <span className={classNames(styles['fact'], late && styles['late'])}>
          <CalendarClock size={13} aria-hidden />
          {late ? t.overdue(due) : t.due(due)}
        </span>
      )}
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
    </div>
  );
}
