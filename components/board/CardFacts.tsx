import { CalendarClock, CheckCheck, ListChecks } from 'lucide-react';
import type { Item } from '@/lib/domain/entities';
import { card } from '@/locales/card';
import { useLanguage, useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { AgeFact } from './AgeFact';
import styles from './card-facts.module.css';
import { CardPeople } from './CardPeople';
import { shortDay } from './short-day';

/** The figures of a card. `brief` keeps those that ask for somebody, and the size. */
export function CardFacts({ item, today, brief }: { item: Item; today: string; brief: boolean }) {
  const t = useWords(card);
  const { dueOn, startedAt, finishedAt, effort, stepCount = 0, stepsDone = 0 } = item;
  const started = startedAt !== undefined && finishedAt === undefined;
  const presses = dueOn !== undefined && finishedAt === undefined && dueOn <= today;
  const facts = [
    started ? <AgeFact key="age" startedAt={startedAt} brief={brief} /> : null,
    dueOn !== undefined && (presses || !brief) ? (
      <DueFact key="due" dueOn={dueOn} today={today} open={finishedAt === undefined} brief={brief} />
    ) : null,
    stepCount > 0 && !brief ? (
      <span key="steps" className={styles['fact']} title={t.stepsWords(stepsDone, stepCount)}>
        {stepsDone === stepCount ? (
          <CheckCheck size={13} aria-hidden />
        ) : (
          <ListChecks size={13} aria-hidden />
        )}
        <span aria-hidden>{`${stepsDone}/${stepCount}`}</span>
        <VisuallyHidden>{t.stepsWords(stepsDone, stepCount)}</VisuallyHidden>
      </span>
    ) : null,
    effort === undefined ? null : (
      <span
        key="effort"
        className={classNames(styles['fact'], styles['effort'])}
        title={t.effortWords(effort)}
      >
        <span aria-hidden>{effort}</span>
        <VisuallyHidden>{t.effortWords(effort)}</VisuallyHidden>
      </span>
    ),
  ].filter((fact) => fact !== null);
  const asked = item.requester !== undefined || (item.app !== undefined && item.app !== 'none');
  const who = !brief && (asked || (item.people?.length ?? 0) > 0);
  if (facts.length === 0 && !who) return null;
  return (
    <div className={styles['facts']}>
      {facts}
      {who ? <CardPeople item={item} /> : null}
    </div>
  );
}

function DueFact({
  dueOn,
  today,
  open,
  brief,
}: {
  dueOn: string;
  today: string;
  open: boolean;
  brief: boolean;
}) {
  const t = useWords(card);
  const language = useLanguage();
  const day = shortDay(dueOn, language);
  const late = open && dueOn < today;
  const now = open && dueOn === today;
  const words = late ? t.overdue(day) : now ? t.dueToday : t.due(day);
  return (
    <span className={classNames(styles['fact'], late && styles['over'], now && styles['at'])} title={words}>
      <CalendarClock size={13} aria-hidden />
      {brief ? (
        <span className={styles['day']} aria-hidden>
          {day}
        </span>
      ) : (
        words
      )}
      {brief ? <VisuallyHidden>{words}</VisuallyHidden> : null}
    </span>
  );
}
