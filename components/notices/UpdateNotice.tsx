import { useSyncExternalStore } from 'react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { databaseState, onDatabaseState } from '@/lib/store/database-state';
import { notices } from '@/locales/notices';
import { Banner } from './Banner';

/** Newer code has taken the database over, or older code holds it: what this window can do about it. */
export function UpdateNotice() {
  const t = useWords(notices);
  const state = useSyncExternalStore(onDatabaseState, databaseState);
  if (state === 'usable') return null;
  const outdated = state === 'outdated';
  return (
    <Banner
      tone="update"
      title={outdated ? t.updatedTitle : t.blockedTitle}
      actions={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}
    >
      {outdated ? t.updatedText : t.blockedText}
    </Banner>
  );
}
