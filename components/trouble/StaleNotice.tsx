import { common } from '@/locales/common';
import { trouble } from '@/locales/trouble';
import { useBoardShape } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { Banner } from '@/components/notices/Banner';
import { Button } from '@/components/ui/Button';

/** Over a board that was read once: the latest changes could not be, so what stands there may not be the newest. */
export function StaleNotice() {
  const t = useWords(trouble);
  const c = useWords(common);
  const { columns, error } = useBoardShape();
  if (error === undefined || columns === undefined) return null;
  return (
    <Banner
      tone="bad"
      title={t.staleTitle}
      actions={<Button onClick={() => window.location.reload()}>{c.tryAgain}</Button>}
    >
      {t.staleText}
    </Banner>
  );
}
