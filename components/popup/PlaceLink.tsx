import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './place-link.module.css';

const OpenContext = createContext<(place: string) => void>(() => {});

/** Gives the links below the way to open a place of the backlog page. */
export const OpenPlace = OpenContext.Provider;

/**
 * A link to a place of the backlog page (`/board`, `/item/<id>`): in the tab that shows it already, else in a new one.
 * A real link, so that the middle button and the browser's own menu work as on any other.
 */
export function PlaceLink({
  place,
  quiet,
  row,
  children,
}: {
  place: string;
  quiet?: boolean;
  row?: boolean;
  children: ReactNode;
}) {
  const open = useContext(OpenContext);
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(place);
  };
  return (
    <a
      className={classNames(styles['link'], quiet && styles['quiet'], row && styles['row'])}
      href={`/backlog.html#${place}`}
      target="_blank"
      rel="noreferrer"
      onClick={follow}
    >
      {children}
    </a>
  );
}
