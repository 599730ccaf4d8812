import { type FormEvent, useState } from 'react';
import type { Column } from '@/lib/domain/entities';
import { column as words } from '@/locales/column';
import { common } from '@/locales/common';
import { useBoardShape, useColumns, useCount } from '@/components/board/feed';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { Select } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './column-form.module.css';
import { useDeleteColumn } from './use-delete-column';

/** Asks where the items of a column go before it is deleted: the column before it is offered first. */
export function DeleteColumnDialog({ column, onClose }: { column: Column; onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const columns = useColumns();
  const { counts } = useBoardShape();
  const held = useCount(column.id);
  const remove = useDeleteColumn();
  const others = columns.filter(({ id }) => id !== column.id);
  const before = columns[columns.findIndex(({ id }) => id === column.id) - 1];
  const [chosen, setChosen] = useState<string>();
  // One that another window deleted meanwhile is no more to be chosen.
  const to = others.find(({ id }) => id === chosen) ?? before ?? others[0];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await remove(column, to)) onClose();
  };

  return (
    <Dialog title={t.deleteTitle(column.name)} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <Select
          label={t.deleteWhere(held)}
          hint={t.deleteHint}
          value={to?.id}
          ref={takeFocus}
          onChange={({ target }) => setChosen(target.value)}
        >
          {others.map(({ id, name, limit }) => (
            <option key={id} value={id}>
              {`${name} (${counts.get(id) ?? 0}${limit === undefined ? '' : `/${limit}`})`}
            </option>
          ))}
        </Select>
        <DialogActions>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button look="danger" type="submit">
            {t.deleteButton}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
