import { type FormEvent, useState } from 'react';
import { reportLater } from '@/components/app/report-later';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { welcome } from '@/locales/welcome';
import styles from './boards-dialog.module.css';
import type { BoardSwitches } from './site-switch';

/** Switches limits on at the address of a tool that a team hosts itself, and asks for that address alone. */
export function OwnAddress({ boards }: { boards: BoardSwitches }) {
  const t = useWords(welcome);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string>();

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const place = boards.typed(text);
    if (!place) return setTrouble(t.boardsOwnWrong);
    try {
      // The browser counts the press in this very turn alone: it is asked before anything is awaited.
      if (await place.site.turnOn()) setText('');
      else setTrouble(t.boardsRefused);
    } catch (error) {
      setTrouble(t.boardsRefused);
      reportLater(error);
    }
  };

  return (
    <form className={styles['own']} onSubmit={(event) => void add(event)}>
      <TextField
        label={t.boardsOwn}
        hint={t.boardsOwnHint}
        error={trouble}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setTrouble(undefined);
        }}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        {t.boardsOwnAdd}
      </Button>
    </form>
  );
}
