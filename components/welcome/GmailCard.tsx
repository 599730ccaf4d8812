import { Check } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import { welcome } from '@/locales/welcome';
import { MailScene } from './MailScene';
import styles from './gmail-card.module.css';
import type { SiteSwitch } from './site-switch';
import { useAsking } from './use-asking';
import { useSiteSwitch } from './use-site-switch';

/** What the Gmail button does and reads, and its switch: the browser's own permission, shown as it is at this moment. */
export function GmailCard({ gmail }: { gmail: SiteSwitch }) {
  const t = useWords(welcome);
  const on = useSiteSwitch(gmail) === true;
  const { asking, turnOn, turnOff } = useAsking(gmail);

  return (
    <div className={classNames(styles['card'], on && styles['on'])}>
      <MailScene lit={on} />
      <div className={styles['words']}>
        <p>{on ? t.gmailOnText : t.gmailDoes}</p>
        <p className={styles['reads']}>{t.gmailReads}</p>
        <div className={styles['actions']} role="status">
          {on ? (
            <>
              <p className={styles['state']}>
                <Check size={16} strokeWidth={2.5} aria-hidden /> {t.gmailOn}
              </p>
              <Button look="quiet" onClick={() => void turnOff()}>
                {t.gmailTurnOff}
              </Button>
            </>
          ) : (
            <Button look="primary" disabled={asking === 'yes'} onClick={() => void turnOn()}>
              {asking === 'yes' ? t.gmailAsking : t.gmailTurnOn}
            </Button>
          )}
          {asking === 'refused' && !on ? <p className={styles['refused']}>{t.gmailRefused}</p> : null}
        </div>
      </div>
    </div>
  );
}
