import type { ReactNode } from 'react';
import { go } from './state.ts';

/** A link within the host, which is one page. */
export function Link({
  to,
  children,
  ...rest
}: {
  to: string;
  children?: ReactNode;
  [data: `data-${string}`]: string;
}) {
  return (
    <a
      {...rest}
      href={to}
      draggable={false}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
