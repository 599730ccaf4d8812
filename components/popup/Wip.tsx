import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { popup } from '@/locales/popup';
import type { Figures } from './figures';
import styles from './wip.module.css';

type Words = ReturnType<typeof useWords<typeof popup.en>>;

/** Work in progress against its limit: a dial, the state in words, and what it means for the next step. */
export function Wip({ figures }: { figures: Figures }) {
  const t = useWords(popup);
  const { wip } = figures;
  return (
    <section className={classNames(styles['wip'], styles[wip.state])} aria-label={t.inProgress}>
      <Dial figures={figures} />
      <div className={styles['words']}>
        <p className={styles['label']} aria-hidden>
          {t.inProgress}
        </p>
        <p className={styles['state']}>{stateWords(t, figures)}</p>
        <p className={styles['advice']}>{adviceWords(t, figures)}</p>
      </div>
    </section>
  );
}

const radius = 30;
const round = 2 * Math.PI * radius;

/** The number in a ring that fills up to the limit: closed at the limit, broken into dashes over it. */
function Dial({ figures }: { figures: Figures }) {
  const { wip } = figures;
  const held = wip.limit === undefined ? wip.count : counted(figures);
  const share = wip.limit === undefined ? 0 : Math.min(held / wip.limit, 1);
  const dashes =
    wip.state === 'over' ? `${round / 20} ${round / 36}` : `${Math.max(share * round, 0.01)} ${round}`;
  return (
    <svg className={styles['dial']} viewBox="0 0 76 76" aria-hidden focusable="false">
      <circle className={styles['track']} cx="38" cy="38" r={radius} />
      {share > 0 ? (
        <circle
          className={styles['fill']}
          cx="38"
          cy="38"
          r={radius}
          strokeDasharray={dashes}
          transform="rotate(-90 38 38)"
        />
      ) : null}
      <text className={styles['number']} x="38" y={wip.limit === undefined ? 46 : 42}>
        {held > 999 ? '999+' : held}
      </text>
      {wip.limit === undefined ? null : (
        <text className={styles['of']} x="38" y="56">
          / {wip.limit}
        </text>
      )}
    </svg>
  );
}

/** What is held against the limits: with them in sight, only the work that stands under one. */
function counted({ wip: { count, limited = count } }: Figures): number {
  return limited;
}

function stateWords(t: Words, figures: Figures): string {
  const { count, limit, state } = figures.wip;
  if (limit === undefined) return t.noLimit(count);
  const held = counted(figures);
  if (state === 'at') return t.atLimit(held, limit);
  if (state !== 'over') return t.withinLimit(held, limit);
  const inProgress = figures.columns.filter(({ kind }) => kind === 'active' || kind === 'waiting');
  const over = [...inProgress, ...(figures.shared ?? [])].find((one) => one.state === 'over');
  if (held > limit || over?.limit === undefined) return t.overLimit(held, limit);
  return t.columnOverLimit(over.name, over.count, over.limit);
}

function adviceWords(t: Words, figures: Figures): string {
  const { limit, state } = figures.wip;
  if (figures.columns.length === 0) return t.adviceStart;
  if (state === 'over') return t.adviceOver;
  if (state === 'at') return t.adviceAt;
  if (limit === undefined) return t.adviceNoLimit;
  return t.adviceWithin(limit - counted(figures));
}
