import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import type { ColumnEdit } from '@/lib/domain/columns';
import { type Column, type ColumnKind, columnKinds } from '@/lib/domain/entities';
import { editColumn } from '@/lib/store/commands/edit-column';
import { boardSettings } from '@/locales/board-settings';
import { ColumnActions } from '@/components/column/ColumnActions';
import { KindMark } from '@/components/column/KindMark';
import { useColumnSaved } from '@/components/column/use-column-saved';
import { numberFrom } from '@/components/column/refusal';
import { useWords } from '@/components/language/language';
import { IconButton } from '@/components/ui/Button';
import styles from './board-settings.module.css';
import { LineField } from './LineField';
import { ModeSelect } from './ModeSelect';
import { useSaving } from './use-saving';
import { useShown } from './use-shown';

/** One column: what can be set on it, each saved by itself, and the menu of everything else. */
export function ColumnLine({ column }: { column: Column }) {
  const t = useWords(boardSettings);
  const saving = useSaving();
  const said = useColumnSaved();
  const { id, name, kind, limit, limitMode, minimum } = column;
  const [refused, setRefused] = useState<string | null>(null);
  const [open, setOpen] = useState<Element | null>(null);
  const save = (edit: ColumnEdit) => saving(() => editColumn(id, edit), said);
  const [shownKind, chooseKind] = useShown(kind);
  const [mode, chooseMode] = useShown(limitMode);
  return (
    <>
      <tr>
        <td data-label={t.name}>
          <LineField
            label={t.nameOf(name)}
            value={name}
            onSave={(text) => save({ name: text })}
            onRefused={setRefused}
          />
        </td>
        <td data-label={t.kind}>
          <span className={styles['withMark']}>
            <KindMark kind={shownKind} />
            <select
              className={styles['control']}
              aria-label={t.kindOf(name)}
              value={shownKind}
              disabled={id === backlogColumnId}
              title={id === backlogColumnId ? t.kindBacklog : undefined}
              onChange={({ target }) => {
                const next = asKind(target.value);
                void chooseKind(next, save({ kind: next })).then(setRefused);
              }}
            >
              {columnKinds.map((each) => (
                <option key={each} value={each}>
                  {t[each]}
                </option>
              ))}
            </select>
          </span>
        </td>
        <td data-label={t.limit}>
          <LineField
            numeric
            label={t.limitOf(name)}
            value={String(limit ?? '')}
            placeholder={t.noLimit}
            onSave={(text) => save({ limit: numberFrom(text) })}
            onRefused={setRefused}
          />
        </td>
        <td data-label={t.whenFull}>
          <ModeSelect
            label={t.whenFullOf(name)}
            mode={mode}
            disabled={limit === undefined}
            onChange={(next) => void chooseMode(next, save({ limitMode: next }))}
          />
        </td>
        <td data-label={t.minimum}>
          <LineField
            numeric
            label={t.minimumOf(name)}
            value={String(minimum ?? '')}
            placeholder={t.noLimit}
            onSave={(text) => save({ minimum: numberFrom(text) })}
            onRefused={setRefused}
          />
        </td>
        <td>
          <IconButton
            label={t.actionsOf(name)}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => setOpen(currentTarget)}
          >
            <Ellipsis size={16} aria-hidden />
          </IconButton>
          {open ? (
            <ColumnActions
              column={column}
              anchor={open}
              movable
              inSettings
              onMoved={nothing}
              onClose={() => setOpen(null)}
            />
          ) : null}
        </td>
      </tr>
      {refused === null ? null : (
        <tr>
          <td className={styles['refusal']} colSpan={6}>
            <span className={styles['error']} role="alert">
              {refused}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}

function nothing(): void {}

function asKind(value: string): ColumnKind {
  return columnKinds.find((kind) => kind === value) ?? 'active';
}
