import { useLanguage } from '@/components/language/language';
import { exactTime, relativeTime } from '@/lib/i18n/times';
import { clock } from '@/lib/platform/clock';

/** When something was: in a word or two, the exact time on hover. */
export function When({ at }: { at: number }) {
  const language = useLanguage();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(language, at)}>
      {relativeTime(language, at, clock.now())}
    </time>
  );
}
