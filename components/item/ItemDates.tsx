import { useLanguage, useWords } from '@/components/language/language';
import { ageInDays } from '@/lib/domain/age';
import type { Item } from '@/lib/domain/entities';
import { dayTime, exactTime } from '@/lib/i18n/times';
import { clock } from '@/lib/platform/clock';
import { item as words } from '@/locales/item';
import styles from './item-detail.module.css';

/** The points in time every measure hangs on, and the age of what is in progress. */
export function ItemDates({ item }: { item: Item }) {
  const t = useWords(words);
  const language = useLanguage();
  const points = [
    [t.added, item.addedAt],
    [t.started, item.startedAt],
    [t.finished, item.finishedAt],
  ] as const;
  const inProgress = item.startedAt !== undefined && item.finishedAt === undefined;
  return (
    <dl className={styles['dates']} aria-label={t.dates}>
      {points.map(([name, at]) =>
        at === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <time dateTime={new Date(at).toISOString()} title={exactTime(language, at)}>
                {dayTime(language, at)}
              </time>
            </dd>
          </div>
        ),
      )}
      {inProgress && item.startedAt !== undefined ? (
        <div>
          <dt>{t.age}</dt>
          <dd>{t.days(ageInDays(item.startedAt, clock.now(), clock.timeZone()))}</dd>
        </div>
      ) : null}
    </dl>
  );
}
