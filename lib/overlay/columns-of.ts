import type { HostColumn } from './host';
import type { Markup } from './markup';
import { figuresIn, read } from './read-place';

/** The columns of a board that is built like this, part by part where lanes cut them. One without a name is none. */
export function columnsOf(document: Document, markup: Markup): HostColumn[] {
  const found = [...document.querySelectorAll(markup.column)]
    // Some hosts mark a column twice, one mark inside the other.
    .filter((el) => el.parentElement?.closest(markup.column) === null)
    .map((el) => columnOf(el, markup));
  return withKeys(found.filter((column) => column !== null));
}

/**
 * Gives columns their keys. The same title again in one lane is another column; in another lane it is another part of the
 * same one. `laneOf` tells lanes that have no name apart.
 */
export function withKeys<C extends { title: string; lane?: string }>(
  columns: readonly C[],
  laneOf: (column: C) => unknown = ({ lane }) => lane,
): (C & { key: string })[] {
  const lanes = new Map<unknown, Map<string, number>>();
  return columns.map((column) => {
    const titles = lanes.get(laneOf(column)) ?? new Map<string, number>();
    lanes.set(laneOf(column), titles);
    const nth = (titles.get(column.title) ?? 0) + 1;
    titles.set(column.title, nth);
    return { ...column, key: nth === 1 ? column.title : `${column.title} #${nth}` };
  });
}

function columnOf(el: Element, markup: Markup): Omit<HostColumn, 'key'> | null {
  const head = markup.head ? headOf(el, markup.head) : el;
  const whole = head ? read(head, markup.title) : '';
  const [, title = '', behind = ''] = markup.titleIn?.exec(whole) ?? ['', whole];
  const header = headerIn(el, head, markup.header);
  if (!head || !header || title === '') return null;
  const description = read(head, markup.description);
  const lane = markup.lane?.(el) ?? '';
  const [nativeCount, ...rest] = figuresIn(read(head, markup.count));
  const most =
    [...rest, ...figuresIn(behind || read(head, markup.most) || read(el, markup.most))].at(-1) ?? 0;
  const least = figuresIn(read(head, markup.least)).at(-1) ?? 0;
  return {
    title,
    el,
    header,
    room: markup.room,
    loadedAll: isWhole(el, markup),
    ...(description === '' ? {} : { description }),
    ...(lane === '' ? {} : { lane }),
    ...(nativeCount === undefined ? {} : { nativeCount }),
    ...(most > 0 ? { nativeLimit: { most, ...(least > 0 ? { least } : {}) } } : {}),
  };
}

function headerIn(column: Element, head: Element | null, header: string | undefined): Element | null {
  if (header === undefined) return head;
  return header === '' ? column : (head?.querySelector(header) ?? null);
}

function headOf(column: Element, { all, id, columnId }: NonNullable<Markup['head']>): Element | null {
  const heads = [...column.ownerDocument.querySelectorAll(all)];
  if (id === undefined || columnId === undefined) {
    return heads[[...(column.parentElement?.children ?? [])].indexOf(column)] ?? null;
  }
  const own = column.getAttribute(columnId);
  return heads.find((head) => head.getAttribute(id) === own) ?? null;
}

/** Hosts that load cards as one scrolls have loaded all of a column that needs no scrolling. */
function isWhole(column: Element, { scroller, more }: Markup): boolean {
  if (more !== undefined && column.querySelector(more)) return false;
  if (scroller === undefined) return true;
  const scrolls = column.matches(scroller) ? column : column.querySelector(scroller);
  return scrolls !== null && scrolls.scrollHeight <= scrolls.clientHeight + 1;
}
