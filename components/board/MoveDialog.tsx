import { type FormEvent, useState } from 'react';
import { canChangeLane, laneKey, laneName } from '@/lib/domain/lanes';
import type { Position } from '@/lib/store/place';
import { board } from '@/locales/board';
import { common } from '@/locales/common';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { Select, TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './card.module.css';
import { useBoard, useBoardShape, useColumns, useItem } from './feed';
import { useMoves } from './moves';
import { useLaneNames } from './use-lane-names';

type Place = 'top' | 'bottom' | 'number';

/** Moves a card without dragging: the column, and the place in it. */
export function MoveDialog({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const t = useWords(board);
  const c = useWords(common);
  const { feed, stage } = useBoard();
  const { counts } = useBoardShape();
  const columns = useColumns();
  const item = useItem(itemId);
  const { move } = useMoves();
  const [chosen, setChosen] = useState<string>();
  const [place, setPlace] = useState<Place>('top');
  const [number, setNumber] = useState('1');
  const [error, setError] = useState<string>();
  const nameOf = useLaneNames();
  const [lanes] = useState(() => stage.lanes().filter(({ by }) => canChangeLane(by)));
  const [laneAt, setLaneAt] = useState<number>();
  const ownLane = lanes.findIndex(({ by, name }) => item && laneKey(laneName(item, by)) === laneKey(name));

  const column = chosen ?? item?.column ?? columns[0]?.id ?? '';
  const isDone = columns.find(({ id }) => id === column)?.kind === 'done';
  const others = (feed.lanes.whole(column)?.ids ?? []).filter((id) => id !== itemId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const position = positionFor(isDone ? 'top' : place, number, others);
    if (!position) {
      setError(t.badPosition);
      return;
    }
    onClose();
    void move(itemId, column, position, 'card', lanes[laneAt ?? ownLane]);
  };

  return (
    <Dialog title={t.moveTitle} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p className={styles['quote']} dir="auto">
          {item?.title}
        </p>
        <Select
          label={t.column}
          value={column}
          ref={takeFocus}
          onChange={(event) => setChosen(event.target.value)}
        >
          {columns.map(({ id, name, limit }) => (
            <option key={id} value={id}>
              {`${name} (${limit === undefined ? (counts.get(id) ?? 0) : `${counts.get(id) ?? 0}/${limit}`})`}
            </option>
          ))}
        </Select>
        {lanes.length > 0 ? (
          <Select
            label={t.lane}
            value={laneAt ?? ownLane}
            onChange={(event) => setLaneAt(Number(event.target.value))}
          >
            {lanes.map((lane, at) => (
              <option key={laneKey(lane.name)} value={at}>
                {nameOf(lane)}
              </option>
            ))}
          </Select>
        ) : null}
        {isDone ? (
          <p>{t.doneOrder}</p>
        ) : (
          <Select label={t.place} value={place} onChange={(event) => setPlace(asPlace(event.target.value))}>
            <option value="top">{t.placeTop}</option>
            <option value="bottom">{t.placeBottom}</option>
            <option value="number">{t.placeNumber}</option>
          </Select>
        )}
        {place === 'number' && !isDone ? (
          <TextField
            label={t.positionOf(others.length + 1)}
            inputMode="numeric"
            value={number}
            error={error}
            onChange={(event) => {
              setNumber(event.target.value);
              setError(undefined);
            }}
          />
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button look="primary" type="submit">
            {t.move}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function asPlace(value: string): Place {
  return value === 'bottom' || value === 'number' ? value : 'top';
}

function positionFor(place: Place, number: string, others: readonly string[]): Position | null {
  if (place !== 'number') return { at: place };
  if (!/^\s*\d{1,6}\s*$/.test(number)) return null;
  const before = others[Math.max(0, Number(number) - 1)];
  return before === undefined ? { at: 'bottom' } : { before };
}
