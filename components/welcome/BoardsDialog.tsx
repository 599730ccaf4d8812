import { useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { common } from '@/locales/common';
import { welcome } from '@/locales/welcome';
import { OwnAddress } from './OwnAddress';
import styles from './boards-dialog.module.css';
import type { BoardSwitch, BoardSwitches } from './site-switch';
import type { BoardPlace } from './use-boards';
import { useAsking } from './use-asking';

export interface BoardsDialogProps {
  boards: BoardSwitches;
  places: readonly BoardPlace[];
  onClose: () => void;
}

/** A switch for each place of boards: the browser's own permission, as it is at this moment. */
export function BoardsDialog({ boards, places, onClose }: BoardsDialogProps) {
  const t = useWords(welcome);
  const c = useWords(common);
  return (
    <Dialog title={t.boardsWhere} closeLabel={c.close} onClose={onClose}>
      <p className={styles['text']}>{t.boardsWhereText}</p>
      <ul className={styles['places']}>
        {places.map((place) => (
          <PlaceSwitch key={place.board.app} {...place} />
        ))}
      </ul>
      <OwnAddress boards={boards} />
    </Dialog>
  );
}

function PlaceSwitch({ board, isOn }: BoardPlace) {
  const t = useWords(welcome);
  const { asking, turnOn, turnOff } = useAsking(board.site);
  const name = board.name ?? t.boardsHere;
  const address = board.hosts.join(', ');
  return (
    <li>
      <label className={styles['place']}>
        <span>
          <span className={styles['name']}>{name}</span>{' '}
          {address === name ? null : <span className={styles['address']}>{address}</span>}
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-label={name}
          aria-checked={isOn}
          checked={isOn}
          disabled={asking === 'yes'}
          onChange={() => void (isOn ? turnOff() : turnOn())}
        />
      </label>
      {isOn ? <PointThere board={board} name={name} /> : null}
      {asking === 'refused' && !isOn ? (
        <p className={styles['refused']} role="status">
          {t.boardsRefused}
        </p>
      ) : null}
    </li>
  );
}

/** The way to a board that Backlight does not find by itself: its person points at it. */
function PointThere({ board, name }: { board: BoardSwitch; name: string }) {
  const t = useWords(welcome);
  const [isNone, setNone] = useState(false);
  const point = async () => {
    try {
      setNone(!(await board.point()));
    } catch (error) {
      setNone(true);
      reportLater(error);
    }
  };
  return (
    <div className={styles['point']}>
      <Button aria-label={`${t.boardsPoint}: ${name}`} onClick={() => void point()}>
        {t.boardsPoint}
      </Button>
      <span role="status">{isNone ? t.boardsPointNone : t.boardsPointWhy}</span>
    </div>
  );
}
