import { useRef, useState } from 'react';
import { useSteps } from '@/components/app/Steps';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Step } from '@/lib/domain/item-fields';
import { editChecklist, type StepsEdit } from '@/lib/store/commands/edit-checklist';
import { checklist as words } from '@/locales/checklist';
import { ChecklistLine, type LineMove } from './ChecklistLine';
import styles from './checklist.module.css';
import { NewLines } from './NewLines';
import { Section } from './Section';

/** The steps of an item: ticked, reworded, moved and deleted where they stand. */
export function Checklist({ itemId, steps }: { itemId: string; steps: readonly Step[] }) {
  const t = useWords(words);
  const { run } = useSteps();
  const list = useRef<HTMLUListElement>(null);
  const newLine = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const done = steps.filter((step) => step.done).length;
  const edit = (change: StepsEdit, words?: string) =>
    run(() => editChecklist(itemId, change), words === undefined ? {} : { done: words });

  /** The line at a place, or the one that adds. */
  const focusOn = (index: number) => {
    const id = steps[index]?.id;
    const line =
      id === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-line="${id}"] textarea`);
    (line ?? (index >= 0 ? newLine.current : null))?.focus();
  };
  const move = async (step: Step, to: LineMove) => {
    const others = steps.filter(({ id }) => id !== step.id);
    const from = steps.indexOf(step);
    const place = 'before' in to ? placeBefore(others, to.before) : placeBy(to.by, from, others.length);
    if (place === from) return;
    const outcome = await edit({ do: 'move', id: step.id, before: others[place]?.id ?? null });
    if (outcome.ok) setSaid(t.moved(step.text, place + 1, steps.length));
  };
  const remove = async (step: Step) => {
    const index = steps.indexOf(step);
    const outcome = await edit({ do: 'remove', id: step.id }, t.deleted(step.text));
    if (outcome.ok) focusOn(index + 1);
  };

  return (
    <Section title={t.checklist} aside={steps.length > 0 ? t.progress(done, steps.length) : undefined}>
      {steps.length > 0 ? (
        <progress className={styles['progress']} value={done} max={steps.length} aria-hidden />
      ) : null}
      <ul ref={list} className={styles['lines']}>
        {steps.map((step, index) => (
          <ChecklistLine
            key={step.id}
            itemId={itemId}
            step={step}
            nextId={steps[index + 1]?.id ?? null}
            onEdit={edit}
            onMove={(to) => void move(step, to)}
            onRemove={() => void remove(step)}
            onGo={(by) => focusOn(index + by)}
          />
        ))}
      </ul>
      <NewLines itemId={itemId} ref={newLine} onUp={() => focusOn(steps.length - 1)} />
      <div role="status" aria-live="polite">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </Section>
  );
}

function placeBefore(others: readonly Step[], before: string | null): number {
  const at = others.findIndex(({ id }) => id === before);
  return at < 0 ? others.length : at;
}

function placeBy(by: 'up' | 'down' | 'top' | 'bottom', from: number, last: number): number {
  const places = { up: from - 1, down: from + 1, top: 0, bottom: last };
  return Math.min(Math.max(places[by], 0), last);
}
