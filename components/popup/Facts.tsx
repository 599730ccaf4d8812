import { ChevronRight } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { ageInDays } from '@/lib/domain/age';
import { clock } from '@/lib/platform/clock';
import { popup } from '@/locales/popup';
import type { Figures } from './figures';
import { PlaceLink } from './PlaceLink';
import styles from './facts.module.css';

/** What is old and what is waiting, each a link to it. */
export function Facts({ figures: { oldest, waiting } }: { figures: Figures }) {
  const t = useWords(popup);
  return (
    <div className={styles['facts']}>
      {oldest ? (
        <PlaceLink place={`/item/${oldest.id}`} row>
          <span className={styles['fact']}>
            <span className={styles['label']}>{t.oldest}</span>{' '}
            <span className={styles['title']} title={oldest.title}>
              {oldest.title}
            </span>
          </span>
          <span className={styles['figure']}>
            {oldest.startedAt === undefined
              ? null
              : t.age(ageInDays(oldest.startedAt, clock.now(), clock.timeZone()))}
            <ChevronRight size={16} aria-hidden />
          </span>
        </PlaceLink>
      ) : (
        <p className={styles['none']}>
          <span className={styles['label']}>{t.oldest}</span> <span>{t.noOldest}</span>
        </p>
      )}
      <PlaceLink place="/requests" row>
        <span className={styles['waiting']}>{t.waiting}</span>
        <span className={styles['figure']}>
          {t.waitingCount(waiting)}
          <ChevronRight size={16} aria-hidden />
        </span>
      </PlaceLink>
    </div>
  );
}
