import { Rows2, Rows3, Rows4, SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { laneKinds } from '@/lib/domain/lanes';
import { boardLooks, densities } from '@/lib/platform/board-look';
import { board } from '@/locales/board';
import { lanes as laneWords } from '@/locales/lanes';
import { boardEnd } from '@/locales/board-end';
import { useWords } from '@/components/language/language';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './board-bar.module.css';
import { usePace } from './feed';
import { useBoardLook } from './use-board-look';

const icons = { comfortable: Rows2, compact: Rows3, line: Rows4 } as const;

/** How the board is looked at: how dense, in which lanes; and the team's own pace, which the ages are held against. */
export function BoardBar() {
  const t = useWords(board);
  const l = useWords(laneWords);
  const end = useWords(boardEnd);
  const { density, lanes } = useBoardLook();
  const pace = usePace();
  const group = useId();
  const densityNames = { comfortable: t.comfortable, compact: t.compact, line: t.oneLine };
  const laneNames = {
    none: l.noLanes,
    type: l.byType,
    requester: l.byRequester,
    label: l.byLabel,
    bucket: l.byBucket,
  };
  return (
    <div className={styles['bar']} role="group" aria-label={t.viewOfBoard}>
      {pace ? (
        <p className={styles['pace']} title={t.paceWhy(pace.of)}>
          {t.paceLine(pace.expected)}
        </p>
      ) : null}
      <a className={styles['settings']} href="#/settings" title={end.columnsAndLimits}>
        <SlidersHorizontal size={15} aria-hidden />
        <span className={styles['settingsWord']}>{end.columnsAndLimits}</span>
      </a>
      <label className={styles['lanes']}>
        <span>{l.lanes}</span>
        <select
          value={lanes}
          onChange={({ target }) =>
            boardLooks.change({ lanes: laneKinds.find((kind) => kind === target.value) ?? 'none' })
          }
        >
          {laneKinds.map((kind) => (
            <option key={kind} value={kind}>
              {laneNames[kind]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={styles['densities']}>
        <legend>
          <VisuallyHidden>{t.density}</VisuallyHidden>
        </legend>
        {densities.map((each) => {
          const Icon = icons[each];
          return (
            <label key={each} className={styles['density']} title={densityNames[each]}>
              <input
                type="radio"
                name={group}
                checked={each === density}
                onChange={() => boardLooks.change({ density: each })}
              />
              <Icon size={16} aria-hidden />
              <VisuallyHidden>{densityNames[each]}</VisuallyHidden>
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
