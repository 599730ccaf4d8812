import { ArrowUp, X } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button, IconButton } from '@/components/ui/Button';
import { Dialog, DialogActions } from '@/components/ui/Dialog';
import fieldStyles from '@/components/ui/field.module.css';
import { type DoneRule, mostDoneRules } from '@/lib/domain/done-rules';
import { textLimits } from '@/lib/domain/text';
import { setDoneRules } from '@/lib/store/commands/set-done-rules';
import { common } from '@/locales/common';
import { doneRules as words } from '@/locales/done-rules';
import styles from './done-rules.module.css';

interface Point {
  /** Tells the lines of this dialog apart, the new ones too. */
  key: number;
  id?: string;
  text: string;
}

/** Changes the team's Definition of Done. The last line is always empty: writing into it adds a point. */
export function DoneRulesDialog({ rules, onClose }: { rules: readonly DoneRule[]; onClose: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { run } = useSteps();
  const [points, setPoints] = useState<readonly Point[]>(() =>
    rules.map(({ id, text }, key): Point => ({ key, id, text })).concat({ key: rules.length, text: '' }),
  );
  const [error, setError] = useState<string>();
  const list = useRef<HTMLUListElement>(null);

  const write = (key: number, text: string) => {
    const written = points.map((point) => (point.key === key ? { ...point, text } : point));
    const last = written.at(-1);
    const next = Math.max(...written.map((point) => point.key)) + 1;
    setPoints(last?.text.trim() ? [...written, { key: next, text: '' }] : written);
    setError(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (index === points.length - 1) return;
    // Enter goes on to the next line; in the last, empty one it saves.
    event.preventDefault();
    list.current?.querySelectorAll('input')[index + 1]?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run(() => setDoneRules(points.map(({ key: _key, ...point }) => point)), {
      done: t.saved,
      handles: ['too-many', 'too-long'],
    });
    if (outcome.ok) onClose();
    else if (outcome.reason === 'too-many') setError(t.tooMany(mostDoneRules));
    else if (outcome.reason === 'too-long') setError(t.tooLong(textLimits.name));
  };
  return (
    <Dialog title={t.title} closeLabel={c.close} onClose={onClose} wide>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <p className={styles['intro']}>{t.intro}</p>
        <ul ref={list} className={styles['points']}>
          {points.map((point, index) => (
            <li key={point.key} className={styles['point']}>
              <input
                className={fieldStyles['control']}
                aria-label={index === points.length - 1 ? t.newPoint : t.point(index + 1)}
                placeholder={index === points.length - 1 ? t.newPoint : undefined}
                autoComplete="off"
                dir="auto"
                value={point.text}
                onChange={({ target }) => write(point.key, target.value)}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
              {index === points.length - 1 ? null : (
                <>
                  <IconButton
                    label={t.up(point.text)}
                    disabled={index === 0}
                    onClick={() =>
                      setPoints(points.with(index - 1, point).with(index, points[index - 1] ?? point))
                    }
                  >
                    <ArrowUp size={16} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t.takeAway(point.text)}
                    onClick={() => setPoints(points.filter((each) => each !== point))}
                  >
                    <X size={16} aria-hidden />
                  </IconButton>
                </>
              )}
            </li>
          ))}
        </ul>
        {error === undefined ? null : (
          <p className={styles['error']} role="alert">
            {error}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{c.cancel}</Button>
          <Button look="primary" type="submit">
            {c.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
