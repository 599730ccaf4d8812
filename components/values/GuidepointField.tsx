import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { useWords } from '@/components/language/language';
import fieldStyles from '@/components/ui/field.module.css';
import { guidepoints } from '@/lib/store/queries/guidepoints';
import { values as words } from '@/locales/values';
import type { PickerProps } from './ChoiceField';
import { ValueRow } from './ValueRow';

/** The Guidepoint it serves. Nothing is asked of a team that has none. */
export function GuidepointField({ value, onChange }: PickerProps<string>) {
  const t = useWords(words);
  const id = useId();
  const all = useLiveQuery(guidepoints);
  if (!all || (all.length === 0 && !value)) return null;
  return (
    <ValueRow label={t.guidepoint} htmlFor={id}>
      <select
        id={id}
        className={fieldStyles['control']}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      >
        <option value="">{t.noGuidepoint}</option>
        {all.map((each) => (
          <option key={each.id} value={each.id}>
            {each.statement}
          </option>
        ))}
      </select>
    </ValueRow>
  );
}
