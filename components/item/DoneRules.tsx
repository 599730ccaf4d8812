import { Settings2, TriangleAlert } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { Button, IconButton } from '@/components/ui/Button';
import { tickDoneRule } from '@/lib/store/commands/tick-done-rule';
import { team as readTeam } from '@/lib/store/queries/entities';
import { doneRules as words } from '@/locales/done-rules';
import styles from './done-rules.module.css';
import { Section } from './Section';
import { Tick } from './Tick';

const DoneRulesDialog = lazy(() =>
  import('./DoneRulesDialog').then((module) => ({ default: module.DoneRulesDialog })),
);

/**
 * The team's Definition of Done, ticked for one item. An item that stands among what is done with points open is told so,
 * and is not held back.
 */
export function DoneRules({
  itemId,
  met,
  isDone,
}: {
  itemId: string;
  met: readonly string[];
  isDone: boolean;
}) {
  const t = useWords(words);
  const { run } = useSteps();
  const team = useLiveQuery(readTeam);
  const [editing, setEditing] = useState(false);
  const rules = team?.doneRules ?? [];
  const open = rules.filter(({ id }) => !met.includes(id)).length;
  const edit = (
    <IconButton label={t.edit} onClick={() => setEditing(true)}>
      <Settings2 size={16} aria-hidden />
    </IconButton>
  );
  if (team === undefined) return null;
  return (
    <Section
      title={t.title}
      aside={rules.length > 0 ? t.progress(rules.length - open, rules.length) : undefined}
      action={rules.length > 0 ? edit : undefined}
    >
      {isDone && open > 0 ? (
        <p className={styles['reminder']} role="status">
          <TriangleAlert size={16} aria-hidden /> {t.open(open)}
        </p>
      ) : null}
      <ul>
        {rules.map(({ id, text }) => (
          <li key={id} className={styles['rule']}>
            <Tick
              label={text}
              checked={met.includes(id)}
              onChange={(isMet) => run(() => tickDoneRule(itemId, id, isMet))}
            />
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {rules.length === 0 ? (
        <div className={styles['none']}>
          <p>{t.none}</p>
          <Button onClick={() => setEditing(true)}>{t.write}</Button>
        </div>
      ) : null}
      {editing ? (
        <Suspense>
          <DoneRulesDialog rules={rules} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </Section>
  );
}
