import { type ReactNode, useState } from 'react';
import { Ban, Check, CopyCheck, TriangleAlert, Undo2 } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { saveDraftsAsFile } from '@/components/notices/save-file';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import type { CaptureDraft } from '@/lib/domain/capture-draft';
import { clock } from '@/lib/platform/clock';
import { common } from '@/locales/common';
import { popup } from '@/locales/popup';
import type { PopupActions } from './actions';
import styles from './capture-result.module.css';
import type { CaptureState } from './capture-state';
import type { Capturing } from './use-capture';

const icons = {
  good: Check,
  known: CopyCheck,
  bad: TriangleAlert,
  stop: Ban,
  back: Undo2,
} as const;

/** How a capture went, and what can be done about it. */
export function CaptureResult({ capturing, actions }: { capturing: Capturing; actions: PopupActions }) {
  const t = useWords(popup);
  const c = useWords(common);
  const { state } = capturing;
  switch (state.is) {
    case 'idle':
    case 'saving':
      return null;
    case 'saved':
    case 'noted': {
      const { eventId, requestId } = state;
      const head = state.is === 'noted' ? t.noteAdded : state.earlier ? t.savedEarlier : t.saved;
      return (
        <Card tone="good" head={head} title={state.title}>
          {eventId === null ? null : <Button onClick={() => capturing.takeBack(eventId)}>{c.undo}</Button>}
          <Button onClick={() => void edit(actions, requestId)}>{t.edit}</Button>
        </Card>
      );
    }
    case 'known': {
      const { draft, requestId } = state;
      return (
        <Card tone="known" head={t.known} title={state.title}>
          <Button look="primary" onClick={() => actions.openBacklog(`/request/${requestId}`)}>
            {t.knownOpen}
          </Button>
          {draft ? (
            <>
              <Button onClick={() => capturing.note(draft, requestId)}>{t.knownNote}</Button>
              <Button onClick={() => capturing.save(draft, { evenIfKnown: true })}>{t.knownNew}</Button>
            </>
          ) : null}
        </Card>
      );
    }
    case 'undone':
      return <Card tone="back" head={t.undoneCapture} />;
    case 'cannot-undo':
      return <Card tone="bad" head={refusalWords(c, state.reason)} />;
    case 'cannot':
      return <Card tone="stop" head={t.cannotCapture} text={cannot(t, state.reason)} />;
    case 'failed':
      return <Failed capturing={capturing} state={state} />;
    default:
      return state satisfies never;
  }
}

function cannot(
  t: ReturnType<typeof useWords<typeof popup.en>>,
  reason: Extract<CaptureState, { is: 'cannot' }>['reason'],
): string {
  if (reason === 'private') return t.private;
  return reason === 'restricted' ? t.restricted : t.noPage;
}

function Failed({
  capturing,
  state: { draft, reason, kept, title },
}: {
  capturing: Capturing;
  state: Extract<CaptureState, { is: 'failed' }>;
}) {
  const t = useWords(popup);
  const c = useWords(common);
  const [filed, setFiled] = useState(false);
  const file = (saved: CaptureDraft) => {
    saveDraftsAsFile([saved], clock.today());
    setFiled(true);
  };
  const after = filed ? t.fileSaved : kept ? t.draftKept : t.draftNotKept;
  return (
    <Card tone="bad" head={t.notSaved} title={title} text={`${c[reason]} ${after}`}>
      {draft ? (
        <>
          <Button look="primary" onClick={() => capturing.save(draft)}>
            {c.tryAgain}
          </Button>
          <Button onClick={() => file(draft)}>{c.saveAsFile}</Button>
        </>
      ) : null}
    </Card>
  );
}

/** The sentence of a refusal, where there is one. */
function refusalWords(c: ReturnType<typeof useWords<typeof common.en>>, reason: string): string {
  const sentence: unknown = reason in c ? c[reason as keyof typeof c] : undefined;
  return typeof sentence === 'string' ? sentence : c.somethingBroke;
}

/** The side panel where the browser allows it, else the backlog page; asked for in the turn of the click. */
async function edit(actions: PopupActions, requestId: string): Promise<void> {
  const opened = await actions.openPanel(requestId);
  if (!opened) actions.openBacklog(`/request/${requestId}`);
}

function Card({
  tone,
  head,
  title,
  text,
  children,
}: {
  tone: keyof typeof icons;
  head: string;
  title?: string;
  text?: string;
  children?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={classNames(styles['card'], styles[tone])}>
      <span className={styles['icon']} aria-hidden>
        <Icon size={16} strokeWidth={2.5} />
      </span>
      <div className={styles['words']}>
        <p className={styles['head']}>{head}</p>
        {title ? (
          <p className={styles['title']} title={title}>
            {title}
          </p>
        ) : null}
        {text ? <p className={styles['text']}>{text}</p> : null}
      </div>
      {children ? <div className={styles['actions']}>{children}</div> : null}
    </div>
  );
}
