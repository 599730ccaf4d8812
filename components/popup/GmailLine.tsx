import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import type { SiteSwitch } from '@/components/welcome/site-switch';
import { useSiteSwitch } from '@/components/welcome/use-site-switch';
import { popup } from '@/locales/popup';
import styles from './gmail-line.module.css';

const key = 'popup-gmail';

/** Whether the Gmail button is on, with the one way to turn it on. */
export function GmailLine({ gmail, onTurnOn }: { gmail: SiteSwitch; onTurnOn: () => void }) {
  const t = useWords(popup);
  // As it was the last time, so that the first frame does not have to wait; the browser's answer follows.
  const on = useSiteSwitch(gmail, localStorage.getItem(key) === 'on');
  localStorage.setItem(key, on ? 'on' : 'off');
  return (
    <p className={styles['line']}>
      <span className={classNames(styles['mark'], on && styles['on'])} aria-hidden />
      {on ? t.gmailOn : t.gmailOff}
      {on ? null : (
        <button type="button" className={styles['turnOn']} onClick={onTurnOn}>
          {t.gmailTurnOn}
        </button>
      )}
    </p>
  );
}
