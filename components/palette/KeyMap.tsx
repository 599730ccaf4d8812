import { actionIds, type ActionGroup, shapeOf } from '@/components/actions/action-map';
import { useWords } from '@/components/language/language';
import { Dialog } from '@/components/ui/Dialog';
import { actions } from '@/locales/actions';
import { common } from '@/locales/common';
import { palette } from '@/locales/palette';
import { Keys } from './Keys';
import styles from './key-map.module.css';

const groups: readonly ActionGroup[] = ['go', 'make', 'find', 'steps', 'card', 'item', 'request'];

/** Every key there is, by what it is for: read from the table that the keys themselves are handled by. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const t = useWords(palette);
  const c = useWords(common);
  const a = useWords(actions);
  return (
    <Dialog title={t.keysTitle} closeLabel={c.close} onClose={onClose} wide>
      <p className={styles['where']}>{t.keysWhere}</p>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <section key={group} className={styles['group']} aria-label={t[group]}>
            <h3 className={styles['title']}>{t[group]}</h3>
            <dl className={styles['list']}>
              {actionIds
                .filter((id) => shapeOf(id).group === group && shapeOf(id).keys.length > 0)
                .map((id) => (
                  <div key={id} className={styles['line']}>
                    <dt>{a[id]}</dt>
                    <dd>
                      {shapeOf(id).keys.map((keys, index) => (
                        <span key={keys} className={styles['one']}>
                          {index > 0 ? <span className={styles['or']}>{t.or}</span> : null}
                          <Keys keys={keys} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
