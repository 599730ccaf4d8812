import { Check } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { welcome } from '@/locales/welcome';
import { BoardsDialog } from './BoardsDialog';
import styles from './boards-card.module.css';
import type { BoardSwitches } from './site-switch';
import { useBoards } from './use-boards';

/** Limits over boards of other tools: where they are on, and the way to the switches. */
export function BoardsCard({ boards, titleId }: { boards: BoardSwitches; titleId: string }) {
  const t = useWords(welcome);
  const language = useLanguage();
  const places = useBoards(boards);
  const [isOpen, setOpen] = useState(false);
  const on = places.filter(({ isOn }) => isOn).map(({ board }) => board.name ?? t.boardsHere);

  return (
    <div className={styles['card']}>
      <div className={styles['words']}>
        <h2 id={titleId}>{t.boardsTitle}</h2>
        <p className={classNames(on.length > 0 && styles['state'])} role="status">
          {on.length > 0 ? (
            <>
              <Check size={16} strokeWidth={2.5} aria-hidden />
              <span>{t.boardsOnAt(new Intl.ListFormat(language).format(on))}</span>
            </>
          ) : (
            t.boardsDo
          )}
        </p>
      </div>
      <Button onClick={() => setOpen(true)}>{t.boardsChoose}</Button>
      {isOpen ? <BoardsDialog boards={boards} places={places} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
