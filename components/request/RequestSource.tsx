import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/language/language';
import { When } from '@/components/time/When';
import { permalinkOf } from '@/lib/capture/permalink';
import type { Source } from '@/lib/domain/source';
import { request as words } from '@/locales/request';
import { requests as listWords } from '@/locales/requests';
import styles from './request-source.module.css';
import { SourceIcon } from './SourceIcon';
import { sourceName } from './source-name';

/** Where and when it was asked, with the way back to that very mail or page. */
export function RequestSource({ source, capturedAt }: { source: Source | undefined; capturedAt: number }) {
  const t = useWords(words);
  const list = useWords(listWords);
  const name = sourceName(source);
  const link = source ? permalinkOf(source) : null;
  return (
    <div className={styles['source']}>
      <dl className={styles['facts']}>
        <Fact name={t.from}>
          <SourceIcon source={source} size={15} />
          <bdi>{name ?? list.byHand}</bdi>
        </Fact>
        {source?.sentAt === undefined ? null : (
          <Fact name={source.sentAtFrom === 'received' ? t.received : t.sent}>
            <When at={source.sentAt} />
          </Fact>
        )}
        <Fact name={t.captured}>
          <When at={capturedAt} />
        </Fact>
      </dl>
      {link ? (
        <a className={styles['link']} href={link} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={15} aria-hidden />
          {source?.app === 'web' || name === null ? t.openPage : t.openIn(name)}
        </a>
      ) : name === null ? null : (
        <p className={styles['none']}>{t.noWayBack}</p>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
