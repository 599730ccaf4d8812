import { useEffect, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import type { BoardSwitch, BoardSwitches } from './site-switch';

export interface BoardPlace {
  board: BoardSwitch;
  isOn: boolean;
}

/** Every place of boards with its state, kept up with what the person does here and in the browser's own settings. */
export function useBoards(boards: BoardSwitches): readonly BoardPlace[] {
  const [found, setFound] = useState<readonly BoardPlace[]>(() =>
    boards.known.map((board) => ({ board, isOn: false })),
  );
  useEffect(() => {
    let gone = false;
    const look = async () => {
      try {
        const all = [...boards.known, ...(await boards.own())];
        const now = await Promise.all(all.map(async (board) => ({ board, isOn: await board.site.isOn() })));
        if (!gone) setFound(now);
      } catch (error) {
        reportLater(error);
      }
    };
    void look();
    const stop = boards.onChanged(() => void look());
    return () => {
      gone = true;
      stop();
    };
  }, [boards]);
  return found;
}
