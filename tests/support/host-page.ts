import { Window } from 'happy-dom';
import type { Board, BoardHost } from '@/lib/overlay/host';

/** A page of a host at its address. */
function pageAt(url: string, html: string): Document {
  const window = new Window({ url });
  window.document.body.innerHTML = html;
  return window.document as unknown as Document;
}

/** The board on such a page. */
export function boardAt(host: BoardHost, url: string, html: string): Board {
  const board = host.match(new URL(url)) ? host.probe(pageAt(url, html)) : null;
  if (!board) throw new Error(`no board at ${url}`);
  return board;
}

/** What a board says of its columns, in a line each: `Review 3/5 (A-1 A-2) in Lane, not all`. */
export function told(board: Board): string[] {
  return board.columns().map((column) => {
    const { key, nativeCount, nativeLimit, lane, loadedAll } = column;
    const limit = nativeLimit
      ? `/${nativeLimit.least === undefined ? '' : `${nativeLimit.least}-`}${nativeLimit.most}`
      : '';
    const ids = board.cards(column).map(({ id }) => id || '?');
    return [
      key,
      `${nativeCount ?? ''}${limit}`,
      `(${ids.join(' ')})`,
      lane && `in ${lane}`,
      loadedAll ? '' : 'not all',
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** What each card of the first column says of itself. */
export function facts(board: Board) {
  const [column] = board.columns();
  return column ? board.cards(column).map(board.facts) : [];
}
