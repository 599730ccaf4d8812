import { useLiveQuery } from 'dexie-react-hooks';
import { limitRules } from '@/lib/store/queries/limit-rules';
import { boardSettings } from '@/locales/board-settings';
import { common } from '@/locales/common';
import { useWords } from '@/components/language/language';
import { Dialog } from '@/components/ui/Dialog';
import { ColumnLines } from './ColumnLines';
import { Counting } from './Counting';
import { PersonLimit } from './PersonLimit';
import { SharedLimits } from './SharedLimits';

/** The whole board at a glance: its columns with their kinds and limits, the limits over several, and what counts. */
export function BoardSettings({ onClose }: { onClose: () => void }) {
  const t = useWords(boardSettings);
  const c = useWords(common);
  const rules = useLiveQuery(limitRules);
  return (
    <Dialog title={t.title} closeLabel={c.close} onClose={onClose} wide>
      <ColumnLines />
      {rules ? (
        <>
          <SharedLimits limits={rules.limits.filter(({ per }) => per === 'columns')} />
          <PersonLimit limit={rules.limits.find(({ per }) => per === 'person')} />
          <Counting exclusions={rules.exclusions} limitPerLane={rules.limitPerLane} />
        </>
      ) : null}
    </Dialog>
  );
}
