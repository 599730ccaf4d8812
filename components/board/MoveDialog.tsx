import { type FormEvent, useState } from 'react';
import { backlogColumnId } from '@/lib/domain/board';
import { canChangeLane, laneKey, laneName } from '@/lib/domain/lanes';
import { launchLineId } from '@/lib/domain/launch-line';
import type { Position } from '@/lib/store/place';
import { moving as words } from '@/locales/moving';
import { common } from '@/locales/common';
import { launchLine } from '@/locales/launch-line';
import { selection } from '@/locales/selection';
import { useWords } from '@/components/language/language';
import { lineIndexNow } from '@/components/launch-line/line-index';
import { Button } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import { Select, TextField } from '@/components/ui/Field';
import { takeFocus } from '@/components/ui/take-focus';
import styles from './card-dialog.module.css';
import { useBoard, useBoardShape, useColumns, useItem } from './feed';
import { useMoves } from './moves';
import { useLaneNames } from './use-lane-names';

type Place = 'top' | 'bottom' | 'number';

/** Moves cards without dragging: the column, and the place in it. The launch line is moved in the same way. */
export function MoveDialog({
  card,
  itemIds,
  onClose,
}: {
  /** The card that asked. */
  card: string;
  /** What is moved: that card, or all the chosen ones. */
  itemIds: readonly string[];
  onClose: () => void;
}) {
  const t = useWords(words);
  const l = useWords(launchLine);
  const s = useWords(selection);
  const c = useWords(common);
  const { feed, stage } = useBoard();
  const { counts } = useBoardShape();
  const columns = useColumns();
  const item = useItem(card);
  const isLine = card === launchLineId;
  const { move } = useMoves();
  const [chosen, setChosen] = useState<string>();
  const [place, setPlace] = useState<Place>(isLine ? 'number' : 'top');
  const [number, setNumber] = useState(isLine ? String(lineIndexNow(feed) ?? 0) : '1');
  const [error, setError] = useState<string>();
  const nameOf = useLaneNames();
  const [lanes] = useState(() => stage.lanes().filter(({ by }) => canChangeLane(by)));
  const [laneAt, setLaneAt] = useState<number>();
  const ownLane = lanes.findIndex(({ by, name }) => item && laneKey(laneName(item, by)) === laneKey(name));

  const column = chosen ?? (isLine ? backlogColumnId : item?.column) ?? columns[0]?.id ?? '';
  const isDone = columns.find(({ id }) => id === column)?.kind === 'done';
  const moving = new Set(itemIds);
  const others = (feed.lanes.whole(column)?.ids ?? []).filter((id) => !moving.has(id));
  // Above the line there may be nothing; an item stands somewhere from the first place to the last.
  const [first, last] = isLine ? [0, others.length] : [1, others.length + 1];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const position = positionFor(isDone ? 'top' : place, number, [first, last], others);
    if (!position) {
      setError(t.badPosition(first, last));
      return;
    }
    onClose();
    void move(card, column, position, 'card', itemIds.length > 1 ? undefined : lanes[laneAt ?? ownLane]);
  };

  return (
    <Dialog title={isLine ? l.moveTitle : t.moveTitle} closeLabel={c.close} onClose={onClose}>
      <form className={styles['form']} onSubmit={submit}>
        <p className={styles['quote']} dir="auto">
          {isLine ? l.what : itemIds.length > 1 ? s.selected(itemIds.length) : item?.title}
        </p>
        {isLine ? null : (
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
        )}
        {lanes.length > 0 && itemIds.length === 1 && !isLine ? (
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
            label={isLine ? l.itemsAbove(last) : t.positionOf(last)}
            inputMode="numeric"
            maxLength={20}
            {...(isLine ? { ref: takeFocus } : {})}
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

/** The position that was asked for; null for a number that is none, or that the list does not have. */
function positionFor(
  place: Place,
  number: string,
  [first, last]: readonly [number, number],
  others: readonly string[],
): Position | null {
  if (place !== 'number') return { at: place };
  const written = /^\s*\d+\s*$/.test(number) ? Number(number) : Number.NaN;
  if (!(written >= first && written <= last)) return null;
  const index = written - first;
  if (index >= others.length) return { at: 'bottom' };
  const after = others[index - 1];
  return after === undefined ? { at: 'top' } : { after };
}
