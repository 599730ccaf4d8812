import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { activeGuidepoint } from '@/lib/domain/guidepoint';
import { efforts, needs, values as worths } from '@/lib/domain/item-fields';
import type { ItemsEdit } from '@/lib/store/commands/edit-items';
import { guidepoints } from '@/lib/store/queries/guidepoints';
import { common } from '@/locales/common';
import { changeMany } from '@/locales/change-many';
import { values } from '@/locales/values';
import { useToday } from '@/components/app/use-today';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { takeFocus } from '@/components/ui/take-focus';
import { useKnownValues } from '@/components/values/use-known-values';
import { WordsField } from '@/components/values/WordsField';
import { ChangeDay } from './ChangeDay';
import styles from './change-dialog.module.css';
import { ChangeSelect } from './ChangeSelect';
import { ChangeWord } from './ChangeWord';
import { useEditMany } from './use-edit-many';

/** Changes many items at once: what is left alone stays as it is in each of them. One step, one undo. */
export function ChangeDialog({ itemIds, onClose }: { itemIds: readonly string[]; onClose: () => void }) {
  const t = useWords(changeMany);
  const v = useWords(values);
  const c = useWords(common);
  const editMany = useEditMany();
  const today = useToday();
  const guidepoint = activeGuidepoint(useLiveQuery(guidepoints) ?? [], today);
  const labels = useKnownValues('labels');
  const [edit, setEdit] = useState<ItemsEdit>({});
  const [error, setError] = useState<string>();
  const set = (part: ItemsEdit) => {
    setEdit((now) => ({ ...now, ...part }));
    setError(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSomething(edit)) {
      setError(t.chooseSomething);
      return;
    }
    if (await editMany(itemIds, edit)) onClose();
  };
  const words = (of: 'addLabels' | 'removeLabels') => edit[of] ?? [];

  return (
    <Dialog title={t.changeTitle(itemIds.length)} closeLabel={c.close} wide onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <p className={styles['hint']}>{t.changeHint}</p>
        <div className={styles['selects']}>
          <ChangeSelect
            label={v.need}
            choices={needs.map((need) => ({ value: need, text: v[need] }))}
            ref={takeFocus}
            onChange={(need) => set({ need })}
          />
          <ChangeSelect
            label={v.effort}
            choices={efforts.map((effort) => ({ value: effort, text: v.effortIs(effort) }))}
            onChange={(effort) => set({ effort })}
          />
          <ChangeSelect
            label={v.customerValue}
            choices={worths.map((value) => ({ value, text: v.valueIs(value, worths.length) }))}
            onChange={(customerValue) => set({ customerValue })}
          />
          <ChangeSelect
            label={v.businessValue}
            choices={worths.map((value) => ({ value, text: v.valueIs(value, worths.length) }))}
            onChange={(businessValue) => set({ businessValue })}
          />
          <ChangeWord of="type" onChange={(type) => set({ type })} />
          <ChangeWord of="bucket" onChange={(bucket) => set({ bucket })} />
          <ChangeDay onChange={(dueOn) => set({ dueOn })} />
          {guidepoint ? (
            <ChangeSelect
              label={t.guidepoint}
              hint={guidepoint.statement}
              choices={[{ value: guidepoint.id, text: t.serves }]}
              clearing={t.servesNot}
              onChange={(link) => set({ guidepoint: link })}
            />
          ) : null}
        </div>
        {(['addLabels', 'removeLabels'] as const).map((of) => (
          <WordsField
            key={of}
            label={t[of]}
            placeholder={t.leave}
            words={words(of)}
            known={labels.known}
            onAsk={labels.ask}
            onAdd={(added) => set({ [of]: [...new Set([...words(of), ...added])] })}
            onRemove={(word) => set({ [of]: words(of).filter((other) => other !== word) })}
          />
        ))}
        {error ? (
          <p className={styles['error']} role="alert">
            {error}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button look="primary" type="submit">
            {t.apply}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function isSomething(edit: ItemsEdit): boolean {
  return Object.values(edit).some(
    (value) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
}
