import { useLiveQuery } from 'dexie-react-hooks';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { clearSample } from '@/lib/store/commands/clear-sample';
import { team } from '@/lib/store/queries/entities';
import { writeFailure } from '@/lib/store/write-failure';
import { notices } from '@/locales/notices';
import { Banner } from './Banner';

/** While the sample team is shown: says so, and takes it away with one press, which can be taken back. */
export function SampleNotice() {
  const t = useWords(notices);
  const { run } = useSteps();
  const shown = useLiveQuery(async () => {
    try {
      return (await team())?.sample === true;
    } catch (error) {
      // A database that does not open has no sample in it to speak of; the page says what is wrong.
      if (!writeFailure(error)) throw error;
      return false;
    }
  }, []);
  if (!shown) return null;
  return (
    <Banner
      tone="sample"
      actions={
        <Button onClick={() => void run(clearSample, { done: t.sampleRemoved })}>{t.sampleRemove}</Button>
      }
    >
      {t.sampleText}
    </Banner>
  );
}
