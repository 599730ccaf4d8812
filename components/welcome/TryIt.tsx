import { FlaskConical, ListTodo, MailPlus, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { welcome } from '@/locales/welcome';
import styles from './try-it.module.css';

export interface TryItProps {
  /** The team's name while the sample is loaded. */
  sampleTeam: string | null;
  busy: boolean;
  onPractice: () => void;
  onLoadSample: () => void;
  onRemoveSample: () => void;
  onBacklog: () => void;
}

/** Three ways to go on from here. */
export function TryIt({ sampleTeam, busy, onPractice, onLoadSample, onRemoveSample, onBacklog }: TryItProps) {
  const t = useWords(welcome);
  return (
    <div className={styles['ways']}>
      <Way first icon={<MailPlus size={20} />} name={t.practice} text={t.practiceText} onGo={onPractice} />
      {sampleTeam === null ? (
        <Way
          icon={<FlaskConical size={20} />}
          name={t.sampleLoad}
          text={t.sampleLoadText}
          busy={busy}
          onGo={onLoadSample}
        />
      ) : (
        <Way
          icon={<Undo2 size={20} />}
          name={t.sampleRemove}
          text={t.sampleRemoveText(sampleTeam)}
          busy={busy}
          onGo={onRemoveSample}
        />
      )}
      <Way icon={<ListTodo size={20} />} name={t.backlogOpen} text={t.backlogOpenText} onGo={onBacklog} />
    </div>
  );
}

function Way({
  icon,
  name,
  text,
  first,
  busy,
  onGo,
}: {
  icon: ReactNode;
  name: string;
  text: string;
  first?: boolean;
  busy?: boolean;
  onGo: () => void;
}) {
  return (
    <button
      type="button"
      disabled={busy}
      className={classNames(styles['way'], first && styles['first'])}
      onClick={onGo}
    >
      <span className={styles['icon']} aria-hidden>
        {icon}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['text']}>{text}</span>
    </button>
  );
}
