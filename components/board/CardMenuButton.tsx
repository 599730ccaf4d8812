import { card } from '@/locales/card';
import { useWords } from '@/components/language/language';
import { classNames } from '@/components/ui/class-names';
import { useCardMenu } from './card-menu';
import styles from './card-menu-button.module.css';

/**
 * Opens the menu of a card or a row. Its dots are drawn by its style: an icon would be half of the elements of a plain
 * card, and lists mount many cards at once.
 */
export function CardMenuButton({
  id,
  title,
  className,
}: {
  id: string;
  title: string;
  className?: string | undefined;
}) {
  const t = useWords(card);
  const openMenu = useCardMenu();
  return (
    <button
      type="button"
      className={classNames(styles['button'], className)}
      aria-haspopup="menu"
      aria-label={t.cardMenu(title)}
      tabIndex={-1}
      onClick={(event) => openMenu(id, event.currentTarget)}
    />
  );
}
