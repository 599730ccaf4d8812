import { useWords } from '@/components/language/language';
import { notices } from '@/locales/notices';
import styles from './notices.module.css';
import { LossNotice } from './LossNotice';
import { SampleNotice } from './SampleNotice';
import { UnsavedNotice } from './UnsavedNotice';
import { UpdateNotice } from './UpdateNotice';

/** What a person must know before they go on, above the page. Most days there is nothing. */
export function Notices() {
  const t = useWords(notices);
  return (
    <section className={styles['notices']} aria-label={t.label}>
      <UpdateNotice />
      <LossNotice />
      <UnsavedNotice />
      <SampleNotice />
    </section>
  );
}
