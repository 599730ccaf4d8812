import { Check } from 'lucide-react';
import { useWords } from '@/components/language/language';
import { Button } from '@/components/ui/Button';
import { welcome } from '@/locales/welcome';
import styles from './boards-card.module.css';
import type { SiteSwitch } from './site-switch';
import { useAsking } from './use-asking';
import { useSiteSwitch } from './use-site-switch';

/** Limits over boards of other tools, and their switch: the browser's own permission, as it is at this moment. */
export function BoardsCard({ boards, titleId }: { boards: SiteSwitch; titleId: string }) {
  const t = useWords(welcome);
  const on = useSiteSwitch(boards) === true;
  const { asking, turnOn, turnOff } = useAsking(boards);

  return (
    <div className={styles['card']}>
      <div className={styles['words']}>
        <h2 id={titleId}>{t.boardsTitle}</h2>
        <p>{asking === 'refused' && !on ? t.boardsRefused : t.boardsDo}</p>
      </div>
      <div className={styles['actions']} role="status">
        {on ? (
          <>
            <p className={styles['state']}>
              <Check size={16} strokeWidth={2.5} aria-hidden /> {t.boardsOn}
            </p>
            <Button look="quiet" onClick={() => void turnOff()}>
              {t.boardsTurnOff}
            </Button>
          </>
        ) : (
          <Button disabled={asking === 'yes'} onClick={() => void turnOn()}>
            {asking === 'yes' ? t.gmailAsking : t.boardsTurnOn}
          </Button>
        )}
      </div>
    </div>
  );
}
