import { classNames } from '@/components/ui/class-names';
import styles from './mail-scene.module.css';

/** An open mail with the lamp beside its subject. Decoration: the words stand beside it. */
export function MailScene({ lit }: { lit: boolean }) {
  return (
    <svg className={classNames(styles['scene'], lit && styles['lit'])} viewBox="0 0 168 132" aria-hidden>
      <rect className={styles['sheet']} x="6" y="8" width="156" height="116" rx="11" />
      <rect className={styles['subject']} x="20" y="24" width="78" height="9" rx="4.5" />
      <circle className={styles['halo']} cx="124" cy="28.5" r="24" />
      <g className={styles['button']}>
        <rect x="111" y="17" width="26" height="23" rx="7" />
        <rect className={styles['lamp']} x="117" y="24.5" width="14" height="3.4" rx="1.7" />
        <rect className={styles['paper']} x="117" y="29.5" width="10" height="3.4" rx="1.7" />
      </g>
      <circle className={styles['face']} cx="29" cy="56" r="9" />
      <rect className={styles['line']} x="45" y="49" width="48" height="6" rx="3" />
      <rect className={styles['faint']} x="45" y="59" width="68" height="5" rx="2.5" />
      <rect className={styles['faint']} x="20" y="78" width="126" height="5" rx="2.5" />
      <rect className={styles['faint']} x="20" y="89" width="112" height="5" rx="2.5" />
      <rect className={styles['faint']} x="20" y="100" width="84" height="5" rx="2.5" />
    </svg>
  );
}
