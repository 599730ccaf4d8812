import { isMac, keyNames } from '@/components/actions/keys';
import styles from './keys.module.css';

/** The keys that do something, as they are printed on this keyboard. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles['keys']}>
      {keyNames(keys, isMac()).map((name) => (
        <kbd key={name} className={styles['key']}>
          {name}
        </kbd>
      ))}
    </span>
  );
}
