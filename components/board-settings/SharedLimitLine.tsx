import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Limit } from '@/lib/domain/entities';
import type { LimitEdit } from '@/lib/domain/limit-edit';
import { columnsOf, limitName } from '@/lib/domain/limits';
import { deleteLimit, editLimit } from '@/lib/store/commands/set-limits';
import { boardSettings } from '@/locales/board-settings';
import { useColumns } from '@/components/board/feed';
import { numberFrom } from '@/components/column/refusal';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import styles from './board-settings.module.css';
import { ColumnChoice } from './ColumnChoice';
import { LineField } from './LineField';
import { ModeSelect } from './ModeSelect';
import { useSaving } from './use-saving';
import { useShown } from './use-shown';

const none: string[] = [];

/** One limit over several columns: its name, how many at most, for which columns. */
export function SharedLimitLine({ limit }: { limit: Limit }) {
  const t = useWords(boardSettings);
  const columns = useColumns();
  const saving = useSaving();
  const [refused, setRefused] = useState<string | null>(null);
  const [draft, setDraft] = useState<string[] | null>(null);
  const [chosen, choose] = useShown(limit.columns ?? none);
  const [mode, chooseMode] = useShown(limit.limitMode);
  const name = limitName(limit, columnsOf(limit, columns));
  const save = (edit: LimitEdit) => saving(() => editLimit(limit.id, edit), t.limitSaved);
  const chooseColumns = (next: string[]) => {
    // On the way to two of them there is one: it is kept on screen, and said.
    setDraft(next.length === 1 ? next : null);
    if (next.length === 1) setRefused(t['too-few-columns']);
    else void choose(next, save({ columns: next })).then(setRefused);
  };
  return (
    <div className={styles['limit']} role="group" aria-label={name}>
      <div className={styles['limitHead']}>
        <LineField
          label={`${t.sharedName}: ${name}`}
          value={limit.name ?? ''}
          placeholder={name}
          onSave={(text) => save({ name: text })}
        />
        <LineField
          numeric
          label={`${t.sharedMost}: ${name}`}
          value={String(limit.most)}
          onSave={async (text) => badMost(t, await save({ most: numberFrom(text) }))}
        />
        <ModeSelect
          label={t.whenFullOf(name)}
          mode={mode}
          onChange={(next) => void chooseMode(next, save({ limitMode: next }))}
        />
        <IconButton
          label={t.deleteLimit(name)}
          onClick={() => void saving(() => deleteLimit(limit.id), t.limitDeleted)}
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </div>
      <ColumnChoice chosen={draft ?? chosen} onChange={chooseColumns} />
      {refused === null ? null : (
        <span className={styles['error']} role="alert">
          {refused}
        </span>
      )}
    </div>
  );
}

/** A limit that stands by itself cannot be left empty: the sentence says so. */
function badMost(t: { 'bad-limit': string; 'bad-most': string }, sentence: string | null): string | null {
  return sentence === t['bad-limit'] ? t['bad-most'] : sentence;
}
