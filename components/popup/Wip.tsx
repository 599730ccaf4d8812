import { useLanguage, useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { countElsewhere, sharesByTool } from '@/lib/domain/work-elsewhere';
import { clock } from '@/lib/platform/clock';
import { workParts } from '@/lib/toolbar/work-parts';
import { popup } from '@/locales/popup';
import type { Figures } from './figures';
import styles from './wip.module.css';

type Words = ReturnType<typeof useWords<typeof popup.en>>;

/** Work in progress against its limit: a dial, the state in words, and what it means for the next step. */
export function Wip({ figures }: { figures: Figures }) {
  const t = useWords(popup);
  const language = useLanguage();
  const { wip } = figures;
  const tools = sharesByTool(figures.elsewhere ?? [], clock.now());
  return (
    <section className={classNames(styles['wip'], styles[wip.state])} aria-label={t.inProgress}>
      <Dial figures={figures} elsewhere={countElsewhere(tools)} />
      <div className={styles['words']}>
        {tools.length > 0 ? (
          <p className={styles['label']}>{workParts(wip.count, tools, language)}</p>
        ) : (
          <p className={styles['label']} aria-hidden>
            {t.inProgress}
          </p>
        )}
        <p className={styles['state']}>{stateWords(t, figures)}</p>
        <p className={styles['advice']}>{adviceWords(t, figures)}</p>
      </div>
    </section>
  );
}

const radius = 30;
const round = 2 * Math.PI * radius;

/**
 * The number in a ring that fills up to the limit: closed at the limit, broken into dashes over it. With work elsewhere the
 * number is the sum; the ring is about what stands here, as the limit is.
 */
function Dial({ figures, elsewhere }: { figures: Figures; elsewhere: number }) {
  const { wip } = figures;
  const held = wip.limit === undefined ? wip.count : counted(figures);
  const number = elsewhere > 0 ? wip.count + elsewhere : held;
  // The limit is of what stands here alone: it is never put under the sum.
  const hasLimit = wip.limit !== undefined && elsewhere === 0;
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
      <text className={styles['number']} x="38" y={hasLimit ? 42 : 46}>
        {number > 999 ? '999+' : number}
      </text>
      {hasLimit ? (
        <text className={styles['of']} x="38" y="56">
          / {wip.limit}
        </text>
      ) : null}
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
