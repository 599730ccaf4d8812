import type { View } from '@/components/top-bar/TopBar';

/** A view of the bar, or everything that was found. */
export type Shown = View | 'find';

/**
 * What an address of the backlog page shows: `/board`, `/item/<id>`, `/request/<id>`, `/cycle`, `/settings`,
 * `/find`.
 */
export interface Place {
  /** Undefined for an item and for the cycle, which are shown with what was there before. */
  view?: Shown;
  itemId?: string;
  requestId?: string;
  /** True where the cycle is to be set, over what was there before. */
  cycle?: boolean;
  /** True where the columns and limits are shown, over what was there before. */
  settings?: boolean;
}

/** Reads an address. Anything unknown is the backlog. */
export function placeFrom(path: string): Place {
  const [, first = '', id = ''] = path.split('/');
  if (first === 'item' && id) return { itemId: decode(id) };
  if (first === 'request' && id) return { view: 'requests', requestId: decode(id) };
  if (first === 'cycle') return { cycle: true };
  if (first === 'settings') return { settings: true };
  if (first === 'requests' || first === 'board' || first === 'find') return { view: first };
  return { view: 'backlog' };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
